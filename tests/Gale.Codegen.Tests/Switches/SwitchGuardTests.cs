namespace Gale.Codegen.Tests.Switches;

/// <summary>A condition that asks for nothing but the value is read like a pattern; all else may hold or not.</summary>
public class SwitchGuardTests
{
    [Theory]
    // The name that a pattern gives, or the one that the value had before.
    [InlineData("var x when x == Status.Open => 1, var x when x == Status.Paid => 2, var x when x == Status.Expired => 3, _ => 4", "GALE5002 Disputed")]
    [InlineData("var x when x == Status.Open => 1, var x when Status.Paid == x => 2, var x when x is Status.Expired or Status.Disputed => 3, _ => 4", "")]
    [InlineData("_ when status == Status.Open => 1, _ when (status == Status.Paid) => 2, _ when status is Status.Expired => 3, _ => 4", "GALE5002 Disputed")]
    [InlineData("Status x when x == Status.Open || x == Status.Paid => 1, { } x when x == Status.Expired => 2, _ => throw new Exception()", "GALE5003 Disputed")]
    [InlineData("var x when x != Status.Disputed => 1, _ => 2", "")]
    [InlineData("var x when !(x == Status.Disputed) => 1, _ => 2", "")]
    [InlineData("var x when x > Status.Unknown && x < Status.Disputed => 1, _ => 2", "GALE5002 Disputed")]
    [InlineData("var x when Status.Unknown < x && Status.Disputed > x => 1, _ => 2", "GALE5002 Disputed")]
    [InlineData("Status.Open => 1, Status.Paid or Status.Expired => 2, _ when false => 3, _ => 4", "GALE5002 Disputed")]
    [InlineData("Status.Open => 1, Status.Paid or Status.Expired => 2, Status.Disputed when false => 3, _ => 4", "GALE5002 Disputed")]
    // No one takes the rest.
    [InlineData("var x when x == Status.Open => 1, Status.Paid or Status.Expired or Status.Unknown => 2", "GALE5001 Disputed")]
    [InlineData("var x when x != Status.Unknown => 1", "GALE5004 Unknown")]
    [InlineData("var x when x != Status.Unknown => 1, Status.Unknown => 2", "")]
    // What else is asked for may not hold.
    [InlineData("Status.Open => 1, Status.Paid or Status.Expired => 2, var x when x == Status.Disputed && late => 3, _ => 4", "GALE5006 Info Disputed")]
    [InlineData("Status.Open => 1, Status.Paid or Status.Expired => 2, var x when late && x == Status.Disputed => 3, _ => 4", "GALE5006 Info Disputed")]
    [InlineData("Status.Open => 1, Status.Paid or Status.Expired => 2, var x when x == Status.Disputed || late => 3, _ => 4", "GALE5002 Disputed")]
    [InlineData("Status.Open => 1, Status.Paid or Status.Expired => 2, var x when x == other => 3, _ => 4", "GALE5002 Disputed")]
    [InlineData("Status.Open when other == Status.Open => 1, Status.Open or Status.Paid or Status.Expired or Status.Disputed => 2, _ => 4", "")]
    public void On_the_value(string arms, string expected) => Says("Status status, Status other, bool late", "status", arms, expected);

    [Theory]
    [InlineData("var x when x == Status.Open || x == Status.Paid || x == Status.Expired => 1, null => 2, _ => 3", "GALE5002 Disputed")]
    [InlineData("var x when x.HasValue && x.Value != Status.Disputed => 1, _ => 3", "")]
    [InlineData("var x when x == null => 1, var x when x <= Status.Expired => 2, _ => 3", "GALE5002 Disputed")]
    public void On_what_may_be_null(string arms, string expected) => Says("Status? status", "status", arms, expected);

    [Theory]
    [InlineData("{ Paid: true } => 0, _ when order.Status == Status.Open => 1, _ when order.Status is Status.Paid or Status.Expired => 2, _ => 3", "GALE5002 Disputed")]
    [InlineData("{ Status: var x } when x == Status.Open => 1, { Status: Status.Paid or Status.Expired } => 2, _ => 3", "GALE5002 Disputed")]
    [InlineData("var x when x.Status is Status.Open or Status.Paid or Status.Expired => 1, { Status: Status.Disputed } => 2, _ => 3", "")]
    [InlineData("{ Status: not Status.Disputed } => 1, var x when x.Paid => 2, var x when !x.Paid && x.Amount > 3 => 3, _ => 4", "")]
    [InlineData("{ Payment: Payment.Card card } when card.Value.Brand is Status.Open or Status.Paid or Status.Expired => 1, { Payment: Payment.Card or Payment.Cash or Payment.Crypto } => 2, _ => 4", "GALE5002 Disputed")]
    public void On_parts_of_it(string arms, string expected) => Says("Order order", "order", arms, expected);

    [Theory]
    [InlineData("(var x, _) when x == Status.Open => 1, var (x, _) when x is Status.Paid or Status.Expired => 2, _ => 3", "GALE5002 Disputed")]
    [InlineData("_ when from is Status.Open or Status.Paid or Status.Expired => 1, _ => 3", "GALE5002 Disputed")]
    [InlineData("(var x, var y) when x == y => 0, (Status.Open or Status.Paid or Status.Expired or Status.Disputed, _) => 1, _ => 3", "")]
    public void On_items_of_a_tuple(string arms, string expected) => Says("Status from, Status to", "(from, to)", arms, expected);

    [Theory]
    [InlineData("Payment.Card => 1, var x when x is Payment.Cash => 2, _ => 3", "GALE5002 Crypto")]
    [InlineData("Payment.Card => 1, Payment.Cash => 2, Payment.Crypto => 3, var x when x is Payment.Unknown => 4", "")]
    public void On_alternatives(string arms, string expected) => Says("Payment payment", "payment", arms, expected);

    [Fact]
    public void What_is_called_twice_may_be_another_the_second_time() => Assert.Equal(
        ["GALE5002 Disputed", "GALE5001 Info Open"],
        OrderProject.With("Status Get() => default; public int Of() => Get() switch { Status.Paid or Status.Expired => 1, _ when Get() is Status.Open or Status.Disputed => 2, _ => 3 };").Said());

    [Fact]
    public void Of_statements_too() => Assert.Equal(
        ["GALE5002 Disputed"],
        OrderProject.With("public void Of(Status status) { switch (status) { case var x when x == Status.Open || x == Status.Paid: break; case var _ when status is Status.Expired: break; default: break; } }").Said());

    private static void Says(string parameters, string value, string arms, string expected) => Assert.Equal(
        expected.Split('|', StringSplitOptions.RemoveEmptyEntries),
        OrderProject.With($"public int Of({parameters}) => {value} switch {{ {arms} }};").Said());
}
