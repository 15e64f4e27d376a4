using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gale.Codegen.Switches;

/// <summary>
/// Turns conditions into tests of the places of a switch, as far as they are about nothing else: <c>var x when x == Status.Open</c>
/// asks what <c>Status.Open</c> asks.
/// </summary>
/// <param name="places">The places.</param>
/// <param name="patterns">Reads what stands behind <c>is</c>.</param>
internal sealed class GuardReader(SwitchPlaces places, PatternReader patterns)
{
    /// <summary>What a condition asks of the places, and whether that is all that it asks.</summary>
    /// <param name="guard">The condition; none holds always.</param>
    public (SwitchTest Test, bool IsWhole) Read(IOperation? guard)
    {
        if (guard is null)
        {
            return (SwitchTest.Always, true);
        }

        if (Whole(guard) is { } test)
        {
            return (test, true);
        }

        return guard is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } and
            ? (new SwitchTest.All([Read(and.LeftOperand).Test, Read(and.RightOperand).Test]), false)
            : (SwitchTest.Always, false);
    }

    /// <returns><see langword="null"/> where a condition asks for anything else.</returns>
    /// <param name="condition">The condition.</param>
    public SwitchTest? Whole(IOperation condition) => condition switch
    {
        { ConstantValue: { HasValue: true, Value: bool holds } } => holds ? SwitchTest.Always : SwitchTest.Never,
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } not => Whole(not.Operand) is { } test ? new SwitchTest.Not(test) : null,
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd, OperatorMethod: null } both => Both(both, tests => new SwitchTest.All(tests)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr, OperatorMethod: null } either => Both(either, tests => new SwitchTest.Any(tests)),
        IBinaryOperation { OperatorMethod: null } comparison => OfComparison(comparison),
        IIsPatternOperation { Value: var value, Pattern: var pattern } => places.Find(value) is { } found ? patterns.Read(pattern, found.Place) : null,
        IIsTypeOperation isType => OfType(isType),
        IPropertyReferenceOperation { Property.Name: "HasValue", Instance: { } nullable } when nullable.Type.IsNullableValue() =>
            places.Find(nullable) is { } found ? new SwitchTest.Is(found.Place, state => state.Kind != StateKind.Null) : null,
        _ when places.Find(condition) is { Place: { Type.SpecialType: SpecialType.System_Boolean } flag } => new SwitchTest.Is(flag, state => state.Constant is true),
        _ => null,
    };

    private SwitchTest? Both(IBinaryOperation condition, Func<IReadOnlyList<SwitchTest>, SwitchTest> of) =>
        Whole(condition.LeftOperand) is { } left && Whole(condition.RightOperand) is { } right ? of([left, right]) : null;

    private SwitchTest? OfType(IIsTypeOperation isType)
    {
        if (isType.ValueOperand.Type is not { } declared || places.Find(isType.ValueOperand) is not { } found)
        {
            return null;
        }

        var test = patterns.OfType(isType.TypeOperand, found.Place, declared);
        return isType.IsNegated ? new SwitchTest.Not(test) : test;
    }

    private SwitchTest? OfComparison(IBinaryOperation comparison) =>
        OfComparison(comparison.LeftOperand, comparison.OperatorKind, comparison.RightOperand) ??
        OfComparison(comparison.RightOperand, Mirrored(comparison.OperatorKind), comparison.LeftOperand);

    private SwitchTest? OfComparison(IOperation value, BinaryOperatorKind kind, IOperation constant)
    {
        if (ConstantIn(constant) is not { } known || places.Find(value) is not { Place: var place })
        {
            return null;
        }

        return kind switch
        {
            BinaryOperatorKind.Equals => patterns.OfConstant(known, place),
            BinaryOperatorKind.NotEquals => new SwitchTest.Not(patterns.OfConstant(known, place)),
            BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual => patterns.OfRelation(kind, known, place),
            _ => null,
        };
    }

    /// <summary>A constant that is compared with what may be null is converted to that, and no constant any more.</summary>
    private static IOperation? ConstantIn(IOperation operation) =>
        operation.ConstantValue.HasValue ? operation : operation is IConversionOperation { IsImplicit: true } conversion ? ConstantIn(conversion.Operand) : null;

    private static BinaryOperatorKind Mirrored(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => kind,
    };
}
