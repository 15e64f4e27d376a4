using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Switches;

/// <summary>The states of a type: the values of a generated enum, the alternatives of a generated union, true and false; of all other types one for any value.</summary>
/// <param name="Type">The type, without null.</param>
/// <param name="IsOfDocument">Whether a document lists the states.</param>
/// <param name="States">Its states, in the order of the document.</param>
internal sealed record SwitchDomain(ITypeSymbol? Type, bool IsOfDocument, IReadOnlyList<SwitchState> States)
{
    /// <summary>Whether something holds that is none of our business.</summary>
    public static readonly SwitchDomain Condition = new(null, IsOfDocument: false, [new SwitchState(StateKind.Any, Constant: true), new SwitchState(StateKind.Any, Constant: false)]);

    /// <summary>An editor asks of the same types with every key; symbols live as long as their compilation.</summary>
    private static readonly ConditionalWeakTable<ITypeSymbol, SwitchDomain> _known = new();

    private static readonly IReadOnlyList<SwitchState> _any = [new SwitchState(StateKind.Any)];

    /// <param name="type">The type, null among its values or not.</param>
    /// <param name="mayBeNull">Of a reference type: whether null is among its values.</param>
    /// <param name="tellsNull">Whether null is a state.</param>
    public static SwitchDomain Of(ITypeSymbol type, bool mayBeNull, bool tellsNull)
    {
        var domain = _known.GetValue(Bound(type.WithoutNull()), Of);
        return tellsNull && (type.IsNullableValue() || (mayBeNull && !type.IsValueType)) ? domain with { States = [.. domain.States, SwitchState.Null] } : domain;
    }

    /// <summary>What a type parameter stands for is one of its constraint's.</summary>
    private static ITypeSymbol Bound(ITypeSymbol type) =>
        type is ITypeParameterSymbol parameter && parameter.ConstraintTypes.FirstOrDefault(constraint => constraint.TypeKind == TypeKind.Class) is { } bound ? bound : type;

    private static SwitchDomain Of(ITypeSymbol type)
    {
        var (isOfDocument, states) = StatesOf(type);
        return new SwitchDomain(type, isOfDocument, states);
    }

    private static (bool IsOfDocument, IReadOnlyList<SwitchState> States) StatesOf(ITypeSymbol type) => type switch
    {
        { SpecialType: SpecialType.System_Boolean } => (false, Condition.States),
        INamedTypeSymbol @enum when @enum.EnumMark() is { } mark => (true, [.. StatesOf(@enum, mark)]),
        INamedTypeSymbol union when union.UnionMark() is { } mark => (true, [.. Alternatives.StatesOf(union, mark.Says("Open"))]),
        _ => (false, _any),
    };

    /// <summary>Of two members with one value the first counts, as in the compiler.</summary>
    private static IEnumerable<SwitchState> StatesOf(INamedTypeSymbol @enum, AttributeData mark)
    {
        var states = @enum.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).Select(StateOf).ToList();
        var hasUnknown = states.Any(state => state.Kind == StateKind.Unknown);
        if (mark.Says("Open") && !hasUnknown)
        {
            states.AddRange(Between([.. states.Select(state => state.Number!.Value)]));
        }

        return states.GroupBy(state => state.Constant).Select(same => same.First());
    }

    /// <summary>The numbers without a name: before all that have one, behind each that is not followed by another.</summary>
    private static IEnumerable<SwitchState> Between(IReadOnlyCollection<decimal> numbers) => numbers
        .Where(number => !numbers.Contains(number + 1))
        .Select(number => number + 0.5m)
        .Append(numbers.Min() - 0.5m)
        .Select(number => new SwitchState(StateKind.Unknown, Constant: number));

    private static SwitchState StateOf(IFieldSymbol field)
    {
        var mark = field.ValueMark();
        var kind = field.IsGone() ? StateKind.Gone : mark is null ? StateKind.Unknown : StateKind.Listed;
        return new SwitchState(kind, field, field.ConstantValue) { IsNew = mark?.Says("New") == true };
    }
}
