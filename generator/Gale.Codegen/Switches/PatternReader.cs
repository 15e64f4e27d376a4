using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gale.Codegen.Switches;

/// <summary>Turns the patterns of a switch into tests of the places that they look at.</summary>
/// <param name="tellsNull">Whether null is a state of what may be null. Who looks for values without an arm does not look for it.</param>
internal sealed class PatternReader(bool tellsNull)
{
    private readonly Dictionary<string, SwitchPlace> _places = new(StringComparer.Ordinal);

    public bool TellsNull { get; } = tellsNull;

    /// <summary>The places that the patterns so far look at, in their order.</summary>
    public IEnumerable<SwitchPlace> Places => _places.Values;

    /// <summary>The value itself.</summary>
    public SwitchPlace Root(ITypeSymbol type, bool mayBeNull) => Place("", type, mayBeNull, [], []);

    public SwitchTest Read(IPatternOperation pattern, SwitchPlace place) => pattern switch
    {
        IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } => SwitchTest.Always,
        IConstantPatternOperation constant => OfConstant(constant.Value, place, pattern),
        IRelationalPatternOperation relational => OfRelation(relational, place),
        IDeclarationPatternOperation { MatchedType: { } type } => OfType(type, place, pattern.InputType),
        ITypePatternOperation type => OfType(type.MatchedType, place, pattern.InputType),
        INegatedPatternOperation not => new SwitchTest.Not(Read(not.Pattern, place)),
        IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } or => new SwitchTest.Any([Read(or.LeftPattern, place), Read(or.RightPattern, place)]),
        IBinaryPatternOperation and => new SwitchTest.All([Read(and.LeftPattern, place), Read(and.RightPattern, place)]),
        IRecursivePatternOperation recursive => OfParts(recursive, place),
        _ => Condition(place, pattern.Syntax.ToString()),
    };

    /// <summary>The case of a switch statement that is a constant.</summary>
    public SwitchTest OfConstant(IOperation constant, SwitchPlace place, IOperation written)
    {
        switch (constant.ConstantValue)
        {
            case { HasValue: true, Value: null }:
                return new SwitchTest.Is(place, state => state.Kind == StateKind.Null);
            case { HasValue: true, Value: bool value } when !place.Declared.IsOfDocument && place.Declared.States.Any(state => state.Constant is bool):
                return new SwitchTest.Is(place, state => value.Equals(state.Constant));
            case { HasValue: true, Value: { } value } when NumberIn(place, value) is { } number:
                return new SwitchTest.Is(place, state => state.Number == number) { IsByName = true };
            default:
                return Condition(place, written.Syntax.ToString());
        }
    }

    private SwitchTest OfRelation(IRelationalPatternOperation relation, SwitchPlace place) =>
        relation.Value.ConstantValue is { HasValue: true, Value: { } value } && NumberIn(place, value) is { } bound
            ? new SwitchTest.Is(place, state => state.Number is { } number && Fits(relation.OperatorKind, number.CompareTo(bound)))
            : Condition(place, relation.Syntax.ToString());

    /// <summary>The number that something at a place is compared with, where there are numbers.</summary>
    private static decimal? NumberIn(SwitchPlace place, object constant)
    {
        var isOfDocument = place.Declared is { IsOfDocument: true, Type.TypeKind: TypeKind.Enum };
        if (NumberStates.NumberOf(constant) is not { } number || (!isOfDocument && !NumberStates.AreIn(place.Type)))
        {
            return null;
        }

        if (!isOfDocument)
        {
            place.TellApartAt(number);
        }

        return number;
    }

    private static bool Fits(BinaryOperatorKind kind, int order) => kind switch
    {
        BinaryOperatorKind.LessThan => order < 0,
        BinaryOperatorKind.LessThanOrEqual => order <= 0,
        BinaryOperatorKind.GreaterThan => order > 0,
        _ => order >= 0,
    };

    private SwitchTest OfType(ITypeSymbol type, SwitchPlace place, ITypeSymbol input)
    {
        if (IsAlways(input, type))
        {
            return new SwitchTest.Is(place, state => state.Kind != StateKind.Null);
        }

        return place.Declared is { IsOfDocument: true, Type.TypeKind: TypeKind.Class }
            ? new SwitchTest.Is(place, state => state.Type is { } alternative && IsAlways(alternative, type)) { IsByName = true }
            : Condition(place, type.ToDisplayString());
    }

    /// <summary>Whether any value of one type, but null, is one of another.</summary>
    private static bool IsAlways(ITypeSymbol type, ITypeSymbol other)
    {
        var value = type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;
        return other.SpecialType == SpecialType.System_Object || Alternatives.Is(value, other) || value.AllInterfaces.Contains(other, SymbolEqualityComparer.Default);
    }

    private SwitchTest OfParts(IRecursivePatternOperation pattern, SwitchPlace place)
    {
        var itself = OfType(pattern.MatchedType, place, pattern.InputType);
        var taken = IsAlways(pattern.InputType, pattern.MatchedType) ? null : pattern.MatchedType;
        var presumed = taken is null ? place.Presumed : [.. place.Presumed, itself];
        var items = pattern.DeconstructionSubpatterns.Select((item, index) => OfPart(item, place, presumed, taken, ItemOf(pattern, taken ?? place.Type, index), (index, pattern.DeconstructionSubpatterns.Length)));
        var members = pattern.PropertySubpatterns.Select(member => OfPart(member.Pattern, place, presumed, taken, (member.Member as IMemberReferenceOperation)?.Member, null));
        return new SwitchTest.All([itself, .. items, .. members]);
    }

    /// <param name="pattern">What is asked of the part.</param>
    /// <param name="place">Where the whole is.</param>
    /// <param name="presumed">What holds where there is such a part.</param>
    /// <param name="taken">What the whole is taken for, where it has to be.</param>
    /// <param name="part">What leads to the part: a property, a field, a parameter of a method that takes values apart.</param>
    /// <param name="item">Which of how many, where the pattern goes by position.</param>
    private SwitchTest OfPart(IPatternOperation pattern, SwitchPlace place, IReadOnlyList<SwitchTest> presumed, ITypeSymbol? taken, ISymbol? part, (int Index, int Count)? item)
    {
        if (part is null)
        {
            return Condition(place, pattern.Syntax.Parent?.ToString() ?? pattern.Syntax.ToString());
        }

        var (type, mayBeNull) = PartType.Of(part, taken ?? place.Type);
        var step = new PlaceStep(taken, PartType.NameOf(part), item);
        var path = $"{place.Path}{(taken is null ? "" : $"({taken.ToDisplayString()})")}.{step.Member}";
        return Read(pattern, Place(path, type, mayBeNull, presumed, [.. place.Steps, step]));
    }

    /// <summary>The element of a tuple, or the parameter of the method that takes the value apart; an extension method has the value itself as its first.</summary>
    private static ISymbol? ItemOf(IRecursivePatternOperation pattern, ITypeSymbol type, int index)
    {
        var count = pattern.DeconstructionSubpatterns.Length;
        return pattern.DeconstructSymbol is IMethodSymbol { Parameters: var parameters }
            ? parameters.Length >= count ? parameters[index + parameters.Length - count] : null
            : type is INamedTypeSymbol { IsTupleType: true, TupleElements: var elements } && elements.Length == count ? elements[index] : null;
    }

    private SwitchPlace Place(string path, ITypeSymbol type, bool mayBeNull, IReadOnlyList<SwitchTest> presumed, IReadOnlyList<PlaceStep> steps) =>
        _places.TryGetValue(path, out var known) ? known : _places[path] = new SwitchPlace(path, type, DomainOf(type, mayBeNull), presumed, steps);

    private SwitchDomain DomainOf(ITypeSymbol type, bool mayBeNull) => SwitchDomain.Of(type, mayBeNull, TellsNull);

    /// <summary>What does not ask for a state: the same words are the same question.</summary>
    private SwitchTest Condition(SwitchPlace place, string text)
    {
        var path = $"{place.Path} is {text}";
        var condition = _places.TryGetValue(path, out var known) ? known : _places[path] = new SwitchPlace(path, place.Type, SwitchDomain.Condition, place.Presumed, place.Steps);
        return new SwitchTest.Is(condition, state => state.Constant is true);
    }
}
