using Gale.Codegen.Tests.Harness;

namespace Gale.Codegen.Tests.Switches;

/// <summary>
/// What is said of a switch expression. The document has listed <c>Disputed</c> since the baseline; <c>Open</c>, <c>Paid</c> and
/// <c>Expired</c> were there before.
/// </summary>
public class SwitchExpressionTests
{
    [Theory]
    // All that is listed, and what is not: nothing to say, whatever stands at the end.
    [InlineData("Status.Open => 1, Status.Paid => 2, Status.Expired => 3, Status.Disputed => 4, Status.Unknown => 5", "")]
    [InlineData("Status.Open => 1, Status.Paid => 2, Status.Expired => 3, Status.Disputed => 4, _ => 5", "")]
    [InlineData("Status.Open or Status.Paid or Status.Expired or Status.Disputed => 1, Status.Unknown => 2", "")]
    [InlineData("Status.Open => 1, not Status.Open => 2", "")]
    [InlineData("not Status.Open => 1, _ => 2", "")]
    [InlineData("not (Status.Open or Status.Paid) => 1, Status.Open => 2, Status.Paid => 3", "")]
    [InlineData("not (Status.Open or Status.Paid) => 1, Status.Open => 2", "GALE5001 Paid")]
    [InlineData("not (Status.Open or Status.Unknown) => 1, Status.Open => 2", "GALE5004 Unknown")]
    [InlineData("Status.Unknown => 0, > Status.Unknown => 1", "")]
    [InlineData("<= Status.Paid => 0, > Status.Paid => 1", "")]
    [InlineData(">= Status.Unknown and <= Status.Disputed => 0, _ => 1", "")]
    [InlineData("Status.Open when true => 1, Status.Paid => 2, Status.Expired => 3, Status.Disputed => 4, _ => 5", "")]
    [InlineData("(Status)1 => 1, (Status)2 => 2, Status.Expired => 3, (Status)4 => 4, 0 => 5", "")]
    [InlineData("_ => 1", "")]
    [InlineData("var any => 1", "")]
    // What is new.
    [InlineData("Status.Open => 1, Status.Paid => 2, Status.Expired => 3, Status.Unknown => 4", "GALE5001 Disputed")]
    [InlineData("Status.Open => 1, Status.Paid => 2, Status.Expired => 3, _ => 4", "GALE5002 Disputed")]
    [InlineData("Status.Open => 1, Status.Paid => 2, Status.Expired => 3, Status.Unknown or _ => 4", "GALE5002 Disputed")]
    [InlineData("Status.Open => 1, Status.Paid => 2, Status.Expired => 3, Status.Unknown => 4, var other => 5", "GALE5002 Disputed")]
    [InlineData("Status.Open => 1, Status.Paid => 2, Status.Expired => 3, Status other => 4", "GALE5002 Disputed")]
    [InlineData("Status.Open => 1, Status.Paid => 2, Status.Expired => 3, { } => 4", "GALE5002 Disputed")]
    [InlineData("Status.Open => 1, Status.Paid => 2, Status.Expired => 3, _ => throw new Exception()", "GALE5003 Disputed")]
    [InlineData("Status.Open => 1, Status.Paid => 2, Status.Expired => 3, _ => Environment.TickCount > 0 ? throw new Exception() : 4", "GALE5002 Disputed")]
    [InlineData("Status.Open or Status.Paid => 1, Status.Expired => 3, _ => throw new Exception()", "GALE5003 Disputed")]
    [InlineData("< Status.Disputed => 1, _ => 2", "GALE5002 Disputed")]
    [InlineData("Status.Open => 1, >= Status.Paid and <= Status.Expired => 2, _ => 3", "GALE5002 Disputed")]
    [InlineData("Status.Open => 1, Status.Paid => 2, not (Status.Disputed or Status.Unknown) => 3, Status.Unknown => 4, Status.Disputed => 5", "")]
    // What was there when the code was written, beside what takes all: the author knew it.
    [InlineData("Status.Open => 1, Status.Paid => 2, Status.Disputed => 3, _ => 4", "GALE5001 Info Expired")]
    [InlineData("Status.Open => 1, _ => 4", "GALE5002 Disputed|GALE5001 Info Paid, Expired")]
    [InlineData("Status.Unknown => 1, _ => 4", "GALE5002 Disputed|GALE5001 Info Open, Paid, Expired")]
    // Nothing takes the rest.
    [InlineData("Status.Open => 1, Status.Paid => 2, Status.Disputed => 3, Status.Unknown => 4", "GALE5001 Expired")]
    [InlineData("Status.Open => 1, Status.Paid => 2, Status.Expired => 3, Status.Disputed => 4", "GALE5004 Unknown")]
    [InlineData("Status.Open => 1", "GALE5001 Paid, Expired, Disputed, Unknown")]
    // A condition may not hold.
    [InlineData("Status.Open => 1, Status.Paid => 2, Status.Expired => 3, Status.Disputed when late => 4, _ => 5", "GALE5006 Info Disputed")]
    [InlineData("Status.Open => 1, Status.Paid when late => 2, Status.Expired => 3, Status.Disputed => 4, _ => 5", "GALE5006 Info Paid")]
    [InlineData("Status.Open => 1, Status.Paid when late => 2, Status.Paid => 3, Status.Expired => 3, Status.Disputed => 4, _ => 5", "")]
    [InlineData("Status.Open => 1, Status.Paid => 2, Status.Expired => 3, _ when late => 4, _ => 5", "GALE5002 Disputed")]
    public void Arms(string arms, string expected) => Assert.Equal(
        expected.Split('|', StringSplitOptions.RemoveEmptyEntries),
        OrderProject.With($"public int Of(Status status, bool late) => status switch {{ {arms} }};").Said());

    [Theory]
    [InlineData("Status.Open => 1, Status.Paid => 2, Status.Expired => 3, null => 4, _ => 5", "GALE5002 Disputed")]
    [InlineData("Status.Open => 1, Status.Paid => 2, Status.Expired => 3, _ => 5", "GALE5002 Disputed")]
    [InlineData("Status.Open => 1, Status.Paid => 2, Status.Expired => 3, not null => 4, null => 5", "GALE5002 Disputed")]
    [InlineData("Status.Open => 1, Status.Paid => 2, Status.Expired => 3, Status.Unknown => 3, null => 4", "GALE5001 Disputed")]
    [InlineData("Status.Open => 1, Status.Paid => 2, Status.Expired => 3, Status.Disputed => 3, null => 4", "GALE5004 Unknown")]
    [InlineData("Status.Open => 1, Status.Paid => 2, Status.Expired => 3, Status.Disputed => 3, Status.Unknown => 3, null => 4", "")]
    [InlineData("null => 1, _ => 2", "")]
    public void Arms_where_the_value_may_be_null(string arms, string expected) => Assert.Equal(
        expected.Split('|', StringSplitOptions.RemoveEmptyEntries),
        OrderProject.With($"public int Of(Status? status) => status switch {{ {arms} }};").Said());

    [Theory]
    [InlineData("(Status.Open, _) => 1, (Status.Paid, _) => 2, (Status.Expired, _) => 3, _ => 4", "GALE5002 Disputed")]
    [InlineData("(Status.Open, _) => 1, (Status.Paid, _) => 2, (Status.Expired, _) => 3, (Status.Disputed, _) => 4, (Status.Unknown, _) => 5", "")]
    [InlineData("(_, true) => 1, (_, false) => 2", "")]
    [InlineData("(Status.Open, true) => 1, (_, true) => 2, (_, false) => 3", "GALE5002 Disputed|GALE5001 Info Paid, Expired")]
    [InlineData("(Status.Open or Status.Paid or Status.Expired, true) => 1, (_, true) => throw new Exception(), (_, false) => throw new Exception()", "GALE5003 Disputed")]
    [InlineData("(Status.Open, true) => 1, (Status.Paid, true) => 1, (Status.Expired, true) => 1, (_, false) => 2, _ => 3", "GALE5002 Disputed")]
    [InlineData("(Status.Open, true) => 1, (Status.Paid, true) => 1, (Status.Expired, true) => 1, (_, false) => 2, (_, _) => throw new Exception()", "GALE5003 Disputed")]
    [InlineData("(Status.Open, true) => 1, (Status.Paid, true) => 1, (Status.Expired, true) => 1, (Status.Disputed, true) => 1, (_, false) => 2, _ => 3", "")]
    public void Items_of_a_tuple(string arms, string expected) => Assert.Equal(
        expected.Split('|', StringSplitOptions.RemoveEmptyEntries),
        OrderProject.With($"public int Of(Status status, bool late) => (status, late) switch {{ {arms} }};").Said());

    [Fact]
    public void Each_item_of_a_tuple_is_looked_at()
    {
        var said = OrderProject.With(
            "public int Of(Status from, Status to) => (from, to) switch { (Status.Open, Status.Paid) => 1, (Status.Paid, Status.Expired) => 2, _ => 3 };").Analyzed();

        Assert.Equal(
            ["GALE5002 Disputed", "GALE5001 Info Expired", "GALE5002 Disputed", "GALE5001 Info Open"],
            said.Select(OrderProject.Brief));
        Assert.Equal(["from", "from", "to", "to"], said.Select(diagnostic => DiagnosticText.Message(diagnostic).Split(" at '")[1].Split('\'')[0]));
    }

    [Theory]
    [InlineData("((Status From, Status) t)", "t", "(Status.Open or Status.Paid or Status.Expired, _) => 1, _ => 2", "From")]
    [InlineData("((Status, Status) t)", "t", "(Status.Open or Status.Paid or Status.Expired, _) => 1, _ => 2", "Item1")]
    [InlineData("(Order o)", "(o.Status, o.Paid)", "(Status.Open or Status.Paid or Status.Expired, _) => 1, _ => 2", "o.Status")]
    [InlineData("(Order o)", "(o, o.Paid)", "({ Status: Status.Open or Status.Paid or Status.Expired }, _) => 1, _ => 2", "o.Status")]
    [InlineData("(System.Collections.Generic.KeyValuePair<Status, int> p)", "p", "(Status.Open or Status.Paid or Status.Expired, 1) => 1, _ => 2", "Key")]
    [InlineData("(Order[] all)", "all", "[.., { Status: Status.Open or Status.Paid or Status.Expired }] => 1, _ => 2", "[^1].Status")]
    public void A_part_is_called_as_the_code_calls_it(string parameters, string value, string arms, string expected) => Assert.StartsWith(
        $"This switch over 'Status' at '{expected}' takes Disputed",
        DiagnosticText.Message(Assert.Single(OrderProject.With($"public int Of{parameters} => {value} switch {{ {arms} }};").Analyzed())),
        StringComparison.Ordinal);

    [Theory]
    // What stands before an `or` says nothing of what stands behind it.
    [InlineData("(Status.Open, _) or (_, true) => 1, _ => 3", "GALE5002 Disputed|GALE5001 Info Paid, Expired")]
    [InlineData("(Status.Open or Status.Paid or Status.Expired, _) or (Status.Disputed, true) => 1, _ => 3", "")]
    [InlineData("not (Status.Open, true) => 1, _ => 3", "")]
    public void Sides_of_an_or(string arms, string expected) => Assert.Equal(
        expected.Split('|', StringSplitOptions.RemoveEmptyEntries),
        OrderProject.With($"public int Of(Status status, bool late) => (status, late) switch {{ {arms} }};").Said());

    [Theory]
    [InlineData("{ Status: Status.Open } => 1, { Status: Status.Paid or Status.Expired } => 2, _ => 3", "GALE5002 Disputed")]
    [InlineData("{ Status: Status.Open } => 1, { Status: Status.Paid or Status.Expired or Status.Disputed or Status.Unknown } => 2", "")]
    [InlineData("{ Status: not Status.Paid } => 1, { Status: Status.Paid } => 2", "")]
    [InlineData("{ Amount: 0 } => 0, { Status: Status.Open } => 1, { Status: Status.Paid } => 2, { Status: Status.Expired } => 2, _ => throw new Exception()", "GALE5003 Disputed")]
    [InlineData("{ Paid: true } => 0, { Status: Status.Open } => 1, { Status: Status.Paid } => 2, { Status: Status.Expired } => 2, { Paid: false } => 3", "GALE5002 Disputed")]
    [InlineData("{ Status: Status.Open or Status.Paid or Status.Expired } => 1, { Payment: Payment.Card } => 3, { Payment: Payment.Cash or Payment.Crypto or Payment.Unknown } => 4", "GALE5002 Disputed")]
    [InlineData("{ Status: Status.Open or Status.Paid or Status.Expired } => 1, { Amount: null } => 2, { Amount: > 0 } => 3, { Amount: <= 0 } => 4", "GALE5002 Disputed")]
    [InlineData("{ Wanted: Status.Open } => 1, { Wanted: Status.Paid } => 2, { Wanted: Status.Expired } => 2, { Wanted: null } => 4, _ => 3", "GALE5002 Disputed")]
    [InlineData("{ Payment: Payment.Card { Value.Brand: Status.Open or Status.Paid or Status.Expired } } => 1, { Payment: Payment.Card } => 2, { Payment: Payment.Cash or Payment.Crypto or Payment.Unknown } => 3", "GALE5002 Disputed")]
    [InlineData("{ Payment: Payment.Card { Value.Brand: Status.Open or Status.Paid or Status.Expired } } => 1, { Payment: Payment.Cash or Payment.Crypto or Payment.Unknown } => 2, _ => 3", "GALE5002 Disputed")]
    [InlineData("{ Payment: Payment.Card({ Brand: Status.Open or Status.Paid or Status.Expired }) } => 1, { Payment: Payment.Cash or Payment.Crypto or Payment.Unknown } => 2, _ => 3", "GALE5002 Disputed")]
    public void Properties(string arms, string expected) => Assert.Equal(
        expected.Split('|', StringSplitOptions.RemoveEmptyEntries),
        OrderProject.With($"public int Of(Order order) => order switch {{ {arms} }};").Said());

    [Theory]
    [InlineData("Size.Small => 1, Size.Big => 2, _ => 3", "GALE5002 Huge")]
    [InlineData("Size.Small => 1, Size.Big => 2, Size.Huge => 3, _ => 3", "")]
    [InlineData("Size.Small => 1, Size.Big => 2, Size.Huge => 3", "GALE5004 another number")]
    [InlineData("Size.Small => 1, Size.Big => 2, Size.Huge => 3, (Size)4 => 5", "GALE5004 another number")]
    [InlineData("<= Size.Big => 1, > Size.Big => 2", "")]
    [InlineData("> Size.Small => 1, Size.Small => 2", "GALE5004 another number")]
    [InlineData("> Size.Small => 1, Size.Small => 2, < Size.Small => 3", "")]
    public void Vocabularies_of_numbers(string arms, string expected) => Assert.Equal(
        expected.Split('|', StringSplitOptions.RemoveEmptyEntries),
        OrderProject.With($"public int Of(Size size) => size switch {{ {arms} }};").Said());

    [Theory]
    [InlineData("GetOrderSort.Up => 1, GetOrderSort.Down => 2", "")]
    [InlineData("GetOrderSort.Up => 1", "GALE5001 Down")]
    [InlineData("GetOrderSort.Up => 1, _ => 2", "GALE5001 Info Down")]
    public void Vocabularies_that_are_only_sent(string arms, string expected) => Assert.Equal(
        expected.Split('|', StringSplitOptions.RemoveEmptyEntries),
        OrderProject.With($"public int Of(GetOrderSort sort) => sort switch {{ {arms} }};").Said());

    [Theory]
    [InlineData("Payment.Card => 1, Payment.Cash => 2, Payment.Crypto => 3, Payment.Unknown => 4", "")]
    [InlineData("Payment.Card card => 1, Payment.Cash(var cash) => 2, Payment.Crypto { } => 3, Payment.Unknown { Raw: var raw } => 4", "")]
    [InlineData("Payment.Card => 1, Payment.Cash => 2, Payment.Unknown => 4", "GALE5001 Crypto")]
    [InlineData("Payment.Card => 1, Payment.Cash => 2, Payment.Crypto => 4", "GALE5004 Unknown")]
    [InlineData("Payment.Card => 1, Payment.Cash => 2, _ => 4", "GALE5002 Crypto")]
    [InlineData("Payment.Card => 1, Payment.Cash => 2, Payment other => 4", "GALE5002 Crypto")]
    [InlineData("Payment.Card => 1, _ => throw new Exception()", "GALE5003 Crypto|GALE5001 Info Cash")]
    [InlineData("Payment.Card => 1, not Payment.Card => 2", "")]
    public void Unions(string arms, string expected) => Assert.Equal(
        expected.Split('|', StringSplitOptions.RemoveEmptyEntries),
        OrderProject.With($"public int Of(Payment payment) => payment switch {{ {arms} }};").Said());

    [Theory]
    [InlineData("Person => 1, global::Shop.PetsApi.Shop => 2, Firm => 3, _ => 4", "")]
    [InlineData("Person => 1, global::Shop.PetsApi.Shop => 2, Firm => 3, Buyer => 4", "")]
    [InlineData("Person => 1, global::Shop.PetsApi.Shop => 2, _ => 4", "GALE5002 Firm")]
    [InlineData("Person => 1, global::Shop.PetsApi.Shop => 2, Firm => 3", "GALE5004 Buyer")]
    public void Kinds_of_an_object(string arms, string expected) => Assert.Equal(
        expected.Split('|', StringSplitOptions.RemoveEmptyEntries),
        OrderProject.With($"public int Of(Buyer buyer) => buyer switch {{ {arms} }};").Said());

    [Theory]
    [InlineData("GetOrderResult.Order => 1, GetOrderResult.Ticket => 2, GetOrderResult.Letter => 3", "")]
    [InlineData("GetOrderResult.Order => 1, GetOrderResult.Ticket => 2, _ => 3", "GALE5002 Letter")]
    [InlineData("GetOrderResult.Order => 1, GetOrderResult.Ticket => 2", "GALE5001 Letter")]
    public void Kinds_of_success(string arms, string expected) => Assert.Equal(
        expected.Split('|', StringSplitOptions.RemoveEmptyEntries),
        OrderProject.With($"public int Of(GetOrderResult result) => result switch {{ {arms} }};").Said());
}
