using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gale.Codegen.Tests.Switches;

/// <summary>The compiler's own word on switches is taken back where they have an arm for all that can come, and nowhere else.</summary>
public class SwitchSuppressorTests
{
    private static readonly string[] OfSwitches = ["CS8509", "CS8524", "CS8655", "CS8846", "CS8847"];

    [Theory]
    // The compiler wants numbers that have no name.
    [InlineData("Status.Open or Status.Paid or Status.Expired or Status.Disputed => 1, Status.Unknown => 2", "CS8524 -")]
    [InlineData("Status.Open or Status.Paid or Status.Expired or Status.Disputed => 1", "CS8509 +")]
    [InlineData("Status.Open or Status.Paid or Status.Expired or Status.Unknown => 1", "CS8509 +")]
    [InlineData("Status.Open or Status.Paid or Status.Expired or Status.Disputed => 1, Status.Unknown when late => 2", "CS8524 +")]
    [InlineData("Status.Open => 1, _ => 2", "")]
    public void Of_a_vocabulary(string arms, string expected) => Says("Status status, bool late", "status", arms, expected);

    [Theory]
    [InlineData("Size.Small or Size.Big or Size.Huge => 1", "CS8524 +")]
    [InlineData("Size.Small or Size.Big or Size.Huge => 1, (Size)7 => 2", "CS8524 +")]
    [InlineData("Size.Small or Size.Big or Size.Huge => 1, < Size.Small => 2", "CS8524 +")]
    public void Of_numbers(string arms, string expected) => Says("Size size", "size", arms, expected);

    [Theory]
    [InlineData("GetOrderSort.Up => 1, GetOrderSort.Down => 2", "CS8524 -")]
    [InlineData("GetOrderSort.Up => 1", "CS8509 +")]
    public void Of_what_is_only_sent(string arms, string expected) => Says("GetOrderSort sort", "sort", arms, expected);

    [Theory]
    [InlineData("Status.Open or Status.Paid or Status.Expired or Status.Disputed or Status.Unknown => 1, null => 2", "CS8524 -")]
    [InlineData("Status.Open or Status.Paid or Status.Expired or Status.Disputed or Status.Unknown => 1", "CS8524 +")]
    public void Of_what_may_be_null(string arms, string expected) => Says("Status? status", "status", arms, expected);

    [Theory]
    // The compiler cannot know that there are no others.
    [InlineData("Payment.Card => 1, Payment.Cash => 2, Payment.Crypto => 3, Payment.Unknown => 4", "CS8509 -")]
    [InlineData("Payment.Card { Value.Brand: Status.Open } => 0, Payment.Card => 1, Payment.Cash => 2, Payment.Crypto => 3, Payment.Unknown => 4", "CS8509 -")]
    [InlineData("Payment.Card { Value.Brand: Status.Open } => 0, Payment.Cash => 2, Payment.Crypto => 3, Payment.Unknown => 4", "CS8509 +")]
    [InlineData("Payment.Card => 1, Payment.Cash => 2, Payment.Crypto => 3", "CS8509 +")]
    [InlineData("Payment.Card => 1, Payment.Cash => 2, Payment.Unknown => 3", "CS8509 +")]
    public void Of_a_union(string arms, string expected) => Says("Payment payment", "payment", arms, expected);

    [Theory]
    [InlineData("GetOrderResult.Order => 1, GetOrderResult.Ticket => 2, GetOrderResult.Letter => 3", "CS8509 -")]
    [InlineData("GetOrderResult.Order => 1, GetOrderResult.Ticket => 2", "CS8509 +")]
    public void Of_kinds_of_success(string arms, string expected) => Says("GetOrderResult result", "result", arms, expected);

    [Theory]
    [InlineData("(Status.Unknown, true) => 1, (not Status.Unknown, true) => 2, (_, false) => 3", "")]
    [InlineData("(Status.Open or Status.Paid or Status.Expired or Status.Disputed, true) => 1, (Status.Unknown, true) => 2, (_, false) => 3", "CS8524 -")]
    [InlineData("(Status.Open or Status.Paid or Status.Expired or Status.Disputed, true) => 1, (Status.Unknown, false) => 2, (_, false) => 3", "CS8509 +")]
    public void Of_a_tuple(string arms, string expected) => Says("Status status, bool late", "(status, late)", arms, expected);

    [Theory]
    [InlineData("{ Status: Status.Open or Status.Paid or Status.Expired or Status.Disputed } => 1, { Status: Status.Unknown } => 2", "CS8524 -")]
    [InlineData("{ Status: Status.Open or Status.Paid or Status.Expired or Status.Disputed } => 1, { Status: Status.Unknown, Amount: > 3 } => 2", "CS8524 +")]
    public void Of_a_property(string arms, string expected) => Says("Order order", "order", arms, expected);

    [Theory]
    [InlineData("(Payment? p, bool b)", "(p, b)", "({0}, _) => 1", "CS8509 +")]
    [InlineData("(Payment p, bool b)", "(p, b)", "({0}, _) => 1", "CS8509 -")]
    [InlineData("((Payment? P, bool B) t)", "t", "({0}, _) => 1", "CS8509 +")]
    [InlineData("((Payment P, bool B) t)", "t", "({0}, _) => 1", "CS8509 -")]
    [InlineData("(Payment? p)", "new { P = p }", "{{ P: {0} }} => 1", "CS8509 +")]
    [InlineData("(Payment p)", "new { P = p }", "{{ P: {0} }} => 1", "CS8509 -")]
    [InlineData("(Tuple<Payment?> p)", "p", "{{ Item1: {0} }} => 1", "CS8509 +")]
    [InlineData("(Tuple<Payment> p)", "p", "{{ Item1: {0} }} => 1", "CS8509 -")]
    [InlineData("(Odd p)", "p", "{{ Maybe: {0} }} => 1", "CS8509 +")]
    [InlineData("(Odd p)", "p", "{{ Never: {0} }} => 1", "CS8509 -")]
    [InlineData("(Odd p)", "p", "{{ Nobody: {0} }} => 1", "CS8509 +")]
    public void Of_what_may_be_null_inside(string parameters, string value, string arms, string expected) => Compare(
        $$"""
        public int Of{{parameters}} => {{value}} switch { {{string.Format(System.Globalization.CultureInfo.InvariantCulture, arms, "Payment.Card or Payment.Cash or Payment.Crypto or Payment.Unknown")}} };
        }
        public class Odd
        {
            [System.Diagnostics.CodeAnalysis.MaybeNull] public Payment Maybe => null!;
            public required Payment Never { get; init; }
        #nullable disable
            public Payment Nobody;
        """,
        expected);

    [Theory]
    [InlineData("{ Amount: > 3, Status: Status.Open or Status.Paid or Status.Expired or Status.Disputed } => 1, { Amount: <= 3 or null } => 2, { Amount: >= 4, Status: Status.Unknown } => 3", "CS8524 -")]
    [InlineData("{ Amount: > 3, Status: Status.Open or Status.Paid or Status.Expired or Status.Disputed } => 1, { Amount: < 3 or null } => 2, { Amount: >= 4, Status: Status.Unknown } => 3", "CS8509 +")]
    public void Of_numbers_that_are_split(string arms, string expected) => Says("Order order", "order", arms, expected);

    [Theory]
    [InlineData("Payment[]", "[] => 1, [Payment.Card or Payment.Cash or Payment.Crypto or Payment.Unknown, ..] => 2", "CS8509 -")]
    [InlineData("Payment[]", "[] => 1, [Payment.Card or Payment.Cash or Payment.Crypto or Payment.Unknown] => 2, [_, _, ..] => 3", "CS8509 -")]
    [InlineData("Payment[]", "[] => 1, [Payment.Card or Payment.Cash or Payment.Crypto or Payment.Unknown] => 2, [_, _, _, ..] => 3", "CS8509 +")]
    [InlineData("Payment?[]", "[] => 1, [Payment.Card or Payment.Cash or Payment.Crypto or Payment.Unknown, ..] => 2", "CS8509 +")]
    [InlineData("Payment[]", "[] => 1, [.., Payment.Card or Payment.Cash or Payment.Crypto] => 2, [Payment.Unknown, ..] => 3", "CS8509 +")]
    [InlineData("(Status, bool)?", "(Status.Open or Status.Paid or Status.Expired or Status.Disputed or Status.Unknown, _) => 1, null => 2", "CS8524 -")]
    [InlineData("(Status, bool)?", "(Status.Open or Status.Paid or Status.Expired or Status.Disputed or Status.Unknown, _) => 1", "CS8524 +")]
    [InlineData("object", "Status.Open or Status.Paid or Status.Expired or Status.Disputed or Status.Unknown => 1", "CS8509 +")]
    public void Of_lists_and_what_is_behind_other_types(string type, string arms, string expected) => Says($"{type} all", "all", arms, expected);

    /// <summary>The compiler does not speak of null there, so who has an arm for all else has all that it asks for.</summary>
    [Theory]
    [InlineData("Payment payment", "payment", "Payment.Card => 1, Payment.Cash => 2, Payment.Crypto => 3, Payment.Unknown => 4", "CS8509 -")]
    [InlineData("Payment payment", "payment", "Payment.Card => 1, Payment.Cash => 2, Payment.Crypto => 3", "CS8509 +")]
    [InlineData("Order order", "order", "{ Payment: Payment.Card or Payment.Cash or Payment.Crypto or Payment.Unknown } => 1", "CS8509 -")]
    public void Where_nothing_is_said_of_null(string parameters, string value, string arms, string expected) =>
        Compare($"#nullable disable\npublic int Of({parameters}) => {value} switch {{ {arms} }};", expected);

    [Theory]
    // The compiler does not look behind `when`.
    [InlineData("var x when x != Status.Unknown => 1, var x when x == Status.Unknown => 2", "CS8846 -")]
    [InlineData("var x when x != Status.Unknown => 1, var x when x == Status.Open => 2", "CS8846 +")]
    [InlineData("var x when x != Status.Unknown => 1, var x when x == Status.Unknown && late => 2", "CS8846 +")]
    public void Of_conditions(string arms, string expected) => Says("Status status, bool late", "status", arms, expected);

    [Theory]
    [InlineData("(> 1.5, Status.Unknown) => 1, (<= 1.5, Status.Unknown) => 2, (_, not Status.Unknown) => 4", "CS8509 +")]
    public void Of_fractions(string arms, string expected) => Says("double price, Status status", "(price, status)", arms, expected);

    [Theory]
    [InlineData("DayOfWeek.Monday => 1", "CS8509 +")]
    public void Of_other_enums(string arms, string expected) => Says("DayOfWeek day", "day", arms, expected);

    /// <summary>A minus stands for what is taken back.</summary>
    private static void Says(string parameters, string value, string arms, string expected) => Compare($"public int Of({parameters}) => {value} switch {{ {arms} }};", expected);

    private static void Compare(string members, string expected)
    {
        var code = OrderProject.With(members);
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: true);

        var said = code.WithAnalyzers(ImmutableArray.Create<DiagnosticAnalyzer>(new GaleSwitchSuppressor()), options).GetAllDiagnosticsAsync().GetAwaiter().GetResult();

        Assert.Equal(expected, string.Join("|", said.Where(diagnostic => OfSwitches.Contains(diagnostic.Id)).Select(diagnostic => $"{diagnostic.Id} {(diagnostic.IsSuppressed ? "-" : "+")}")));
    }
}
