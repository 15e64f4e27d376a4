namespace Gale.Codegen.Tests.Switches;

/// <summary>Whatever code may look like, it is judged or left alone.</summary>
public class OddSwitchTests
{
    [Theory]
    [InlineData("int Of(object any) => any switch { Status.Open => 1, Status.Paid => 2, Order { Status: Status.Open } => 3, (Status.Open, 2) => 4, _ => 5 };", "GALE5002 Disputed|GALE5001 Info Paid, Expired")]
    [InlineData("int Of(object any) => any switch { Payment.Card => 1, Payment => 2, Status => 3, Status[] => 4, null => 5, _ => 6 };", "")]
    [InlineData("int Of<T>(T any) => any switch { Status.Open => 1, Payment.Card => 2, _ => 3 };", "")]
    [InlineData("int Of<T>(T any) where T : Payment => any switch { Payment.Card => 1, Payment.Cash => 2, _ => 3 };", "GALE5002 Crypto")]
    [InlineData("int Of(dynamic any) => any switch { Status.Open => 1, _ => 3 };", "")]
    [InlineData("int Of(Status[] all) => all switch { [Status.Open, ..] => 1, [.., Status.Paid] => 2, [] => 3, _ => 4 };", "")]
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
    public void Forms(string member, string expected) => Assert.Equal(
        expected.Split('|', StringSplitOptions.RemoveEmptyEntries),
        OrderProject.With(member).Said());

    [Fact]
    public void Code_that_does_not_compile_is_left_to_the_compiler() => Assert.All(
        OrderProject.Unchecked("bool A = (x => x) == 1; bool B = Main == 1; int C((Status, Status) s) => s switch { (Status.Open, Status.Paid, Status.Open) => 1, _ => 2 }; int Of(Status status) => status switch { Status.Nope => 1, Gone => 2, { X: 3 } => 4, ( , ) => 5, => 6 }; void Of(Nope nope) { switch (nope) { case Status.Open: } switch { } switch () { case: } }").Analyzed(),
        diagnostic => Assert.StartsWith("GALE50", diagnostic.Id, StringComparison.Ordinal));
}
