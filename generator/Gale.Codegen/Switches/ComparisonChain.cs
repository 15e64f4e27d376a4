using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gale.Codegen.Switches;

/// <summary>Comparisons of one value with several of a generated enum: a switch that nobody calls one.</summary>
/// <param name="Enum">The enum.</param>
/// <param name="Count">How many of its values they speak of.</param>
/// <param name="Location">Where they begin.</param>
internal sealed record ComparisonChain(INamedTypeSymbol Enum, int Count, Location Location)
{
    /// <summary>One of two is a question of yes or no.</summary>
    private const int FewestValues = 3;

    /// <returns><see langword="null"/> for what is none, or stands inside of one.</returns>
    /// <param name="operation">An <c>if</c>, or a condition.</param>
    public static ComparisonChain? StartingAt(IOperation operation) => operation switch
    {
        IConditionalOperation conditional when !IsElse(conditional) => Of(OfChain(conditional), conditional.Syntax),
        IConditionalOperation => null,
        _ when IsPartOfAnother(operation) => null,
        _ => Of(Comparison.Of(operation), operation.Syntax),
    };

    private static ComparisonChain? Of(Comparison? comparison, SyntaxNode syntax) =>
        comparison is { Constants.Count: > 1 } && ListedIn(comparison.Enum) >= FewestValues
            ? new ComparisonChain(comparison.Enum, comparison.Constants.Count, syntax is IfStatementSyntax @if ? @if.IfKeyword.GetLocation() : syntax.GetLocation())
            : null;

    private static Comparison? OfChain(IConditionalOperation conditional)
    {
        var all = Comparison.Of(conditional.Condition);
        for (var next = conditional.WhenFalse as IConditionalOperation; all is not null && next is not null; next = next.WhenFalse as IConditionalOperation)
        {
            all = all.With(Comparison.Of(next.Condition));
        }

        return all;
    }

    private static int ListedIn(INamedTypeSymbol @enum) =>
        SwitchDomain.Of(@enum, mayBeNull: false, tellsNull: false).States.Count(state => state.Kind == StateKind.Listed);

    private static bool IsElse(IConditionalOperation conditional) => conditional.Parent is IConditionalOperation outer && outer.WhenFalse == conditional;

    private static bool IsPartOfAnother(IOperation condition) => condition.Parent switch
    {
        IBinaryOperation or IUnaryOperation => true,
        IConditionalOperation conditional => conditional.Condition == condition,
        _ => false,
    };
}
