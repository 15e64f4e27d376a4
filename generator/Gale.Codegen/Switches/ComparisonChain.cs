using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gale.Codegen.Switches;

/// <summary>Comparisons of one value with several of a generated enum: a switch that nobody calls one.</summary>
/// <param name="Comparison">What is compared with what.</param>
/// <param name="Operation">The condition, or what has the conditions.</param>
internal sealed record ComparisonChain(Comparison Comparison, IOperation Operation)
{
    /// <summary>One of two is a question of yes or no.</summary>
    private const int FewestValues = 3;

    /// <summary>The name of the enum.</summary>
    public string Enum => Comparison.Place.Domain.Type!.Name;

    /// <summary>How many of its values the conditions speak of.</summary>
    public int Count => Comparison.Named.Count();

    /// <summary>Where they begin.</summary>
    public Location Location => Operation.Syntax is IfStatementSyntax @if ? @if.IfKeyword.GetLocation() : Operation.Syntax.GetLocation();

    /// <returns><see langword="null"/> for what is none, or stands inside of one.</returns>
    /// <param name="operation">An <c>if</c>, or a condition.</param>
    public static ComparisonChain? StartingAt(IOperation operation) => Of(operation) is { } chain && !IsPartOfAnother(operation) && !IsData(operation) ? chain : null;

    private static ComparisonChain? Of(IOperation operation) =>
        Comparison.Of(ConditionsOf(operation)) is { } comparison &&
        comparison.Named.Count() > 1 &&
        comparison.Place.Domain.States.Count(state => state.Kind == StateKind.Listed) >= FewestValues
            ? new ComparisonChain(comparison, operation)
            : null;

    private static IReadOnlyList<IOperation> ConditionsOf(IOperation operation)
    {
        var conditions = new List<IOperation>();
        for (var next = operation as IConditionalOperation; next is not null; next = next.WhenFalse as IConditionalOperation)
        {
            conditions.Add(next.Condition);
        }

        return conditions.Count > 0 ? conditions : [operation];
    }

    /// <summary>Code that is data for others, of a query for example, has no switches.</summary>
    private static bool IsData(IOperation operation)
    {
        for (var outer = operation.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IConversionOperation { Operand: IAnonymousFunctionOperation, Type: INamedTypeSymbol { Name: "Expression", ContainingNamespace.Name: "Expressions" } })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What stands in a switch is looked at with it.</summary>
    private static bool IsPartOfAnother(IOperation operation) => operation.Parent switch
    {
        IBinaryOperation or IUnaryOperation => Of(operation.Parent) is not null || IsPartOfAnother(operation.Parent),
        IConditionalOperation outer when outer.WhenFalse == operation && operation is IConditionalOperation => Of(outer) is not null || IsPartOfAnother(outer),
        IConditionalOperation outer when outer.Condition == operation => Of(outer) is not null || IsPartOfAnother(outer),
        ISwitchExpressionArmOperation arm => arm.Guard == operation,
        IPatternCaseClauseOperation clause => clause.Guard == operation,
        _ => false,
    };
}
