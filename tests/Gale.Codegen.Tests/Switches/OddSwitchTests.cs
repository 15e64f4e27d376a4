namespace Gale.Codegen.Tests.Switches;

/// <summary>Whatever code may look like, it is judged or left alone.</summary>
public class OddSwitchTests
{
    [Theory]
    [InlineData("int Of(object any) => any switch { Status.Open => 1, Status.Paid => 2, Order { Status: Status.Open } => 3, (Status.Open, 2) => 4, _ => 5 };", "GALE5002 Disputed|GALE5001 Info Expired|GALE5002 Disputed|GALE5001 Info Paid, Expired")]
    [InlineData("int Of(object any) => any switch { Payment.Card => 1, Payment => 2, Status => 3, Status[] => 4, null => 5, _ => 6 };", "GALE5002 Crypto|GALE5001 Info Cash")]
    [InlineData("int Of<T>(T any) => any switch { Status.Open => 1, Payment.Card => 2, _ => 3 };", "GALE5002 Disputed|GALE5001 Info Paid, Expired|GALE5002 Crypto|GALE5001 Info Cash")]
    [InlineData("int Of<T>(T any) where T : Payment => any switch { Payment.Card => 1, Payment.Cash => 2, _ => 3 };", "GALE5002 Crypto")]
    [InlineData("int Of(dynamic any) => any switch { Status.Open or Status.Paid or Status.Expired => 1, _ => 3 };", "GALE5002 Disputed")]
    [InlineData("int Of(Status[] all) => all switch { [Status.Open, ..] => 1, [.., Status.Paid] => 2, [] => 3, _ => 4 };", "GALE5002 Disputed|GALE5001 Info Paid, Expired|GALE5002 Disputed|GALE5001 Info Open, Expired")]
    [InlineData("int Of((Status From, (Status To, bool Late) Then) all) => all switch { (Status.Open, (Status.Paid or Status.Expired or Status.Open, _)) => 1, _ => 4 };", "GALE5002 Disputed|GALE5001 Info Paid, Expired|GALE5002 Disputed")]
    [InlineData("int Of((Status From, bool Late) all) => all switch { { From: Status.Open or Status.Paid or Status.Expired } => 1, { Item1: Status.Disputed } => 2, _ => 4 };", "")]
    [InlineData("int Of((Status, bool) all) => all switch { { Item1: Status.Open or Status.Paid or Status.Expired } => 1, (Status.Disputed, _) => 2, var (status, late) => 4 };", "")]
    [InlineData("int Of(Status status) => (int)status switch { 1 => 1, 2 => 2, _ => 3 };", "")]
    [InlineData("int Of(string text) => text switch { nameof(Status.Open) => 1, _ => 3 };", "")]
    [InlineData("int Of(Status status) => (status) switch { (Status.Open) => 1, (Status.Paid or (Status.Expired)) => 2, (_) => 3 };", "GALE5002 Disputed")]
    [InlineData("int Of(Status status) => status switch { { } and (Status.Open or Status.Paid or Status.Expired) => 1, _ => 3 };", "GALE5002 Disputed")]
    [InlineData("int Of(Status status) => status switch { (Status.Open or Status.Paid or Status.Expired) and var some => 1, Status.Disputed => 2, _ => 3 };", "")]
    [InlineData("async System.Threading.Tasks.Task<int> Of(System.Threading.Tasks.Task<Status> status) => await status switch { Status.Open or Status.Paid or Status.Expired => 1, _ => 3 };", "GALE5002 Disputed")]
    [InlineData("int Of(Order? order) => order?.Status switch { Status.Open or Status.Paid or Status.Expired => 1, null => 2, _ => 3 };", "GALE5002 Disputed")]
    [InlineData("int Of(System.Collections.Generic.List<Order> orders) => orders[0].Payment switch { Payment.Card { Value: { Brand: Status.Open or Status.Paid or Status.Expired } } => 1, Payment.Card { Value.Brand: Status.Disputed or Status.Unknown } => 1, Payment.Cash => 2, _ => 3 };", "GALE5002 Crypto")]
    [InlineData("int Of(Payment? payment) => payment switch { Payment.Card => 1, Payment.Cash => 2, Payment.Crypto => 3, Payment.Unknown => 4, null => 5 };", "")]
    [InlineData("int Of(Status status) => status switch { Status.Open or Status.Paid or Status.Expired => 1, _ => Fail() }; [System.Diagnostics.CodeAnalysis.DoesNotReturn] int Fail() => throw new Exception();", "GALE5003 Disputed")]
    [InlineData("void Of(Status status) { switch (status) { case Status.Open: goto case Status.Paid; case Status.Paid: goto default; default: break; } }", "GALE5002 Disputed|GALE5001 Info Expired")]
    [InlineData("void Of(Status status) { switch (status, status) { case (Status.Open or Status.Paid or Status.Expired, _): break; case var (a, b): break; } }", "GALE5002 Disputed")]
    [InlineData("int Of(object any) => any switch { Status.Open or Status.Paid or Status.Expired or Status.Disputed or Status.Unknown => 1, int => 2, _ => 3 };", "")]
    [InlineData("int Of(object any) => any switch { Status => 1, Payment => 2, Buyer => 3, _ => 3 };", "")]
    [InlineData("int Of(object any) => any switch { Status.Open or Status.Paid or Status.Expired => 1, Status some => throw new Exception(), _ => 3 };", "GALE5003 Disputed")]
    [InlineData("int Of(Enum any) => any switch { Status.Open or Status.Paid or Status.Expired => 1, _ => 3 };", "GALE5002 Disputed")]
    [InlineData("int Of<T>(T any) where T : struct, Enum => any switch { Status.Open or Status.Paid or Status.Expired => 1, _ => 3 };", "GALE5002 Disputed")]
    [InlineData("int Of(object any) => any switch { Person or global::Shop.PetsApi.Shop => 1, _ => 3 };", "GALE5002 Firm")]
    [InlineData("int Of(object any) => any switch { GetOrderResult.Order or GetOrderResult.Ticket => 1, _ => 3 };", "GALE5002 Letter")]
    [InlineData("int Of((Status, bool)? pair) => pair switch { (Status.Open or Status.Paid or Status.Expired, true) => 1, null => 2, _ => 3 };", "GALE5002 Disputed")]
    [InlineData("int Of(float price, Status status) => (price, status) switch { (> 1.5f, Status.Open or Status.Paid or Status.Expired) => 1, _ => 3 };", "GALE5002 Disputed")]
    [InlineData("int Of(string text, Status status) => (text, status) switch { (\"a\", Status.Open) => 1, (not \"a\", Status.Open) => 2, (_, Status.Paid or Status.Expired or Status.Disputed or Status.Unknown) => 3 };", "")]
    [InlineData("int Of(double price, Status status) => (price, status) switch { (> 1.5, Status.Unknown) => 1, (<= 1.5, Status.Unknown) => 2, (double.NaN, Status.Unknown) => 3, (_, not Status.Unknown) => 4 };", "")]
    [InlineData("int Of(Order order) { static int Inner(Status status) => status switch { Status.Open or Status.Paid or Status.Expired => 1, _ => 2 }; return Inner(order.Status); }", "GALE5002 Disputed")]
    [InlineData("System.Collections.Generic.List<int> Of(System.Collections.Generic.List<Order> all) => all.ConvertAll(order => order.Status switch { Status.Open or Status.Paid or Status.Expired => 1, _ => 2 });", "GALE5002 Disputed")]
    [InlineData("int this[Status status] => status switch { Status.Open or Status.Paid or Status.Expired => 1, _ => 2 };", "GALE5002 Disputed")]
    [InlineData("string Of(Status status) => $\"{status switch { Status.Open or Status.Paid or Status.Expired => 1, _ => 2 }}\";", "GALE5002 Disputed")]
    [InlineData("record Move(Status From, Move? Next) { int Of(Move move) => move switch { (Status.Open or Status.Paid or Status.Expired, null) => 1, (_, (Status.Open, _)) => 2, _ => 3 }; }", "GALE5002 Disputed|GALE5001 Info Paid, Expired")]
    public void Forms(string member, string expected) => Assert.Equal(
        expected.Split('|', StringSplitOptions.RemoveEmptyEntries),
        OrderProject.With(member).Said());

    /// <summary>All that is unequal has an arm, pair by pair, and so has all that is at the end: but that is found only behind thousands of equal pairs.</summary>
    [Fact]
    public void What_has_too_many_combinations_is_not_guessed_at()
    {
        const int Pairs = 6;
        const int Places = (2 * Pairs) + 2;
        string[] states = ["Unknown", "Open", "Paid", "Expired", "Disputed"];
        var unequal = Enumerable.Range(0, Pairs).SelectMany(pair => states.Select(state => Pattern((2 * pair, $"Status.{state}"), ((2 * pair) + 1, $"not Status.{state}"))));
        var last = states.Select(state => Pattern((2 * Pairs, $"Status.{state}")));
        var names = Enumerable.Range(0, Places).Select(index => $"s{(char)('a' + index)}").ToList();

        // No arm but the first asks for what is at the very last place: what is not open there goes to the others.
        Assert.Equal(["GALE5002 Disputed", "GALE5001 Info Paid, Expired"], OrderProject.With(
            $"int Of({string.Join(", ", names.Select(name => $"Status {name}"))}) => ({string.Join(", ", names)}) switch {{ {string.Join(", ", unequal.Prepend(Pattern((Places - 1, "Status.Open"))).Concat(last).Select(pattern => $"{pattern} => 1"))} }};").Said());

        string Pattern(params (int Index, string Asked)[] questions) =>
            $"({string.Join(", ", Enumerable.Range(0, Places).Select(index => questions.FirstOrDefault(question => question.Index == index).Asked ?? "_"))})";
    }

    [Fact]
    public void Code_that_does_not_compile_is_left_to_the_compiler() => Assert.All(
        OrderProject.Unchecked("bool A = (x => x) == 1; bool B = Main == 1; int C((Status, Status) s) => s switch { (Status.Open, Status.Paid, Status.Open) => 1, _ => 2 }; int Of(Status status) => status switch { Status.Nope => 1, Gone => 2, { X: 3 } => 4, ( , ) => 5, => 6 }; void Of(Nope nope) { switch (nope) { case Status.Open: } switch { } switch () { case: } }").Analyzed(),
        diagnostic => Assert.StartsWith("GALE50", diagnostic.Id, StringComparison.Ordinal));
}
