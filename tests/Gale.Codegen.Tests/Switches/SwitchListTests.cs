namespace Gale.Codegen.Tests.Switches;

/// <summary>The elements of lists are looked at by their position, from the start or from the end.</summary>
public class SwitchListTests
{
    [Theory]
    [InlineData("Status[]", "[Status.Open, ..] => 1, [Status.Paid or Status.Expired, ..] => 2, [] => 3, _ => 4", "GALE5002 Disputed")]
    [InlineData("Status[]", "[.., Status.Open] => 1, [.., Status.Paid or Status.Expired] => 2, [] => 3, _ => 4", "GALE5002 Disputed")]
    [InlineData("Status[]", "[Status.Open] => 1, [Status.Paid or Status.Expired or Status.Disputed] => 2, _ => 4", "")]
    [InlineData("Status[]", "[Status.Open or Status.Paid or Status.Expired or Status.Disputed, ..] => 2, [] => 3", "GALE5004 Unknown")]
    [InlineData("Status[]", "[Status.Open or Status.Paid or Status.Expired or Status.Disputed or Status.Unknown, ..] => 2, [] => 3", "")]
    [InlineData("System.Collections.Generic.List<Order>", "[{ Status: Status.Open or Status.Paid or Status.Expired }, ..] => 2, { Count: > 3 } => 3, _ => 4", "GALE5002 Disputed")]
    [InlineData("System.Collections.Generic.IReadOnlyList<Payment>", "[Payment.Card or Payment.Cash, _] => 2, _ => 4", "GALE5002 Crypto")]
    [InlineData("Span<Status>", "[_, Status.Open or Status.Paid or Status.Expired, .. var rest] => 2, _ => 4", "GALE5002 Disputed")]
    [InlineData("Status[][]", "[[Status.Open or Status.Paid or Status.Expired], ..] => 2, _ => 4", "GALE5002 Disputed")]
    [InlineData("Status[]", "[var first, ..] when first is Status.Open or Status.Paid or Status.Expired => 2, _ => 4", "GALE5002 Disputed")]
    [InlineData("object", "Status[] and [Status.Open or Status.Paid or Status.Expired, ..] => 2, _ => 4", "GALE5002 Disputed")]
    [InlineData("string", "['a', ..] => 1, [.., 'b'] => 2, _ => 3", "")]
    public void Elements(string type, string arms, string expected) => Assert.Equal(
        expected.Split('|', StringSplitOptions.RemoveEmptyEntries),
        OrderProject.With($"public int Of({type} all) => all switch {{ {arms} }};").Said());
}
