using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;

namespace Gale.Codegen.Switches;

/// <summary>What a condition compares with values of a generated enum, where it does nothing else.</summary>
/// <param name="Value">What is compared.</param>
/// <param name="Enum">The enum.</param>
/// <param name="Constants">The values that it is compared with.</param>
internal sealed record Comparison(IOperation Value, INamedTypeSymbol Enum, IReadOnlyList<object> Constants)
{
    public static Comparison? Of(IOperation condition) => condition switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Of(not.Operand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.ConditionalAnd } both => Of(both.LeftOperand)?.With(Of(both.RightOperand)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality => Of(equality.LeftOperand, equality.RightOperand) ?? Of(equality.RightOperand, equality.LeftOperand),
        IIsPatternOperation pattern => Of(pattern),
        _ => null,
    };

    /// <summary>The two as one; they must be of one value.</summary>
    public Comparison? With(Comparison? other) => other is not null && SyntaxFactory.AreEquivalent(Value.Syntax, other.Value.Syntax)
        ? this with { Constants = [.. Constants.Union(other.Constants)] }
        : null;

    private static Comparison? Of(IOperation value, IOperation constant) =>
        Unconverted(value) is { ConstantValue.HasValue: false } inner && EnumOf(inner) is { } @enum && Unconverted(constant).ConstantValue is { HasValue: true, Value: { } number }
            ? new Comparison(inner, @enum, [number])
            : null;

    private static Comparison? Of(IIsPatternOperation condition) =>
        EnumOf(condition.Value) is { } @enum && ConstantsOf(condition.Pattern) is { } constants ? new Comparison(condition.Value, @enum, constants) : null;

    private static IReadOnlyList<object>? ConstantsOf(IPatternOperation pattern) => pattern switch
    {
        IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: { } value } } => [value],
        INegatedPatternOperation not => ConstantsOf(not.Pattern),
        IBinaryPatternOperation both when ConstantsOf(both.LeftPattern) is { } left && ConstantsOf(both.RightPattern) is { } right => [.. left.Union(right)],
        _ => null,
    };

    private static INamedTypeSymbol? EnumOf(IOperation value) =>
        value.Type is { } type && SwitchDomain.Of(type, mayBeNull: false, tellsNull: false) is { IsOfDocument: true, Type: INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum } ? @enum : null;

    private static IOperation Unconverted(IOperation value) => value is IConversionOperation { IsImplicit: true } conversion ? Unconverted(conversion.Operand) : value;
}
