using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gale.Codegen.Switches;

/// <summary>What conditions ask of one value of a generated enum, where they ask for nothing else.</summary>
internal sealed class Comparison
{
    private readonly SwitchPlaces _places;
    private readonly GuardReader _reader;
    private readonly List<(IOperation Condition, SwitchTest Test)> _questions = [];

    private Comparison(IOperation value)
    {
        Value = value;
        _places = new SwitchPlaces(value, value.Type!, tellsNull: true);
        _reader = new GuardReader(_places, new PatternReader(_places));
    }

    /// <summary>What is compared.</summary>
    public IOperation Value { get; }

    /// <summary>The conditions, in their order, with what each asks.</summary>
    public IReadOnlyList<(IOperation Condition, SwitchTest Test)> Questions => _questions;

    /// <summary>What may be there.</summary>
    public SwitchPlace Place => _places.Root;

    /// <summary>The values that are compared with by name.</summary>
    public IEnumerable<SwitchState> Named => Place.Domain.States.Where(state => _questions.Any(question => question.Test.Names(Place, state)));

    /// <returns><see langword="null"/> where the conditions are not about one value, or about more than that.</returns>
    /// <param name="conditions">The conditions.</param>
    public static Comparison? Of(IReadOnlyList<IOperation> conditions) =>
        ValueIn(conditions[0]) is { } value && new Comparison(value) is var comparison && conditions.All(comparison.Takes) ? comparison : null;

    private bool Takes(IOperation condition)
    {
        if (_reader.Whole(condition) is not { } test || !test.Places.All(Place.Equals))
        {
            return false;
        }

        _questions.Add((condition, test));
        return true;
    }

    /// <summary>What the first comparison in a condition compares.</summary>
    private static IOperation? ValueIn(IOperation condition) => condition switch
    {
        IUnaryOperation not => ValueIn(not.Operand),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both => ValueIn(both.LeftOperand),
        IBinaryOperation equality => Vocabulary(equality.LeftOperand) ?? Vocabulary(equality.RightOperand),
        IIsPatternOperation pattern => Vocabulary(pattern.Value),
        _ => null,
    };

    private static IOperation? Vocabulary(IOperation operation) => operation switch
    {
        { ConstantValue.HasValue: true } => null,
        IConversionOperation { IsImplicit: true } conversion => Vocabulary(conversion.Operand),
        { Type: { } type } when type.WithoutNull() is { TypeKind: TypeKind.Enum } @enum && @enum.EnumMark() is not null => operation,
        _ => null,
    };
}
