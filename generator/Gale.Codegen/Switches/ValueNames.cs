using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gale.Codegen.Switches;

/// <summary>What the code calls the value of a switch: its conditions may call it so again.</summary>
/// <param name="value">The value.</param>
internal sealed class ValueNames(IOperation value)
{
    /// <summary>More letters than this are no name.</summary>
    private const int LongestName = 40;

    private readonly IReadOnlyList<IOperation> _items = Unconverted(value) is ITupleOperation { Elements: var elements } ? elements : ImmutableArray<IOperation>.Empty;

    public bool IsValue(IOperation expression) => IsSame(expression, value);

    /// <summary>The item of a tuple that is put together for the switch.</summary>
    public (ISymbol Item, int Index, int Count)? ItemOf(IOperation expression)
    {
        for (var index = 0; index < _items.Count; index++)
        {
            if (IsSame(expression, _items[index]) && Unconverted(value).Type is INamedTypeSymbol { TupleElements: { IsDefault: false } elements } && elements.Length == _items.Count)
            {
                return (elements[index], index, _items.Count);
            }
        }

        return null;
    }

    /// <summary>What stands in the tuple.</summary>
    public string? NameOf(int index) => index < _items.Count && _items[index].Syntax.ToString() is { Length: <= LongestName } name && !name.Contains('\n') ? name : null;

    private static bool IsSame(IOperation expression, IOperation other) => IsSteady(expression) && SyntaxFactory.AreEquivalent(Bare(expression.Syntax), Bare(other.Syntax));

    /// <summary>Whether an expression gives the same when it is asked twice: what is called may not.</summary>
    private static bool IsSteady(IOperation? expression) => expression switch
    {
        null or ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation => true,
        IPropertyReferenceOperation { Arguments.IsEmpty: false } => false,
        IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } member => IsSteady(member.Instance),
        IConversionOperation { IsImplicit: true } conversion => IsSteady(conversion.Operand),
        _ => false,
    };

    private static IOperation Unconverted(IOperation operation) => operation is IConversionOperation { IsImplicit: true } conversion ? Unconverted(conversion.Operand) : operation;

    private static SyntaxNode Bare(SyntaxNode syntax) => syntax is ParenthesizedExpressionSyntax { Expression: var inner } ? Bare(inner) : syntax;
}
