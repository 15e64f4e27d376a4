using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gale.Codegen.Switches;

/// <summary>Turns the patterns of a switch into tests of the places that they look at.</summary>
/// <param name="tellsNull">Whether null is a state of what may be null. Who looks for values without an arm does not look for it.</param>
internal sealed class PatternReader(bool tellsNull)
{
    private readonly Dictionary<string, SwitchPlace> _places = new(StringComparer.Ordinal);

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
    public SwitchTest OfConstant(IOperation constant, SwitchPlace place, IOperation written) => constant.ConstantValue switch
    {
        { HasValue: true, Value: null } => new SwitchTest.Is(place, state => state.Kind == StateKind.Null),
        { HasValue: true, Value: var value } when place.Domain.States.Any(state => state.Constant?.GetType() == value.GetType()) => new SwitchTest.Is(place, state => value.Equals(state.Constant)) { IsByName = true },
        _ => Condition(place, written.Syntax.ToString()),
    };

    private SwitchTest OfRelation(IRelationalPatternOperation relation, SwitchPlace place) =>
        relation.Value.ConstantValue is { HasValue: true, Value: IConvertible bound } && place.Domain is { IsOfDocument: true, Type.TypeKind: TypeKind.Enum }
            ? new SwitchTest.Is(place, state => state.Number is { } number && Fits(relation.OperatorKind, number.CompareTo(bound.ToDecimal(CultureInfo.InvariantCulture))))
            : Condition(place, relation.Syntax.ToString());

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

        return place.Domain is { IsOfDocument: true, Type.TypeKind: TypeKind.Class }
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
        var items = pattern.DeconstructionSubpatterns.Select((item, index) => Read(item, PartOf(place, presumed, StepTo(pattern, taken, index), TypeOfItem(pattern, index, item))));
        var members = pattern.PropertySubpatterns.Select(member => OfMember(member, place, presumed, taken));
        return new SwitchTest.All([itself, .. items, .. members]);
    }

    private SwitchTest OfMember(IPropertySubpatternOperation member, SwitchPlace place, IReadOnlyList<SwitchTest> presumed, ITypeSymbol? taken) =>
        member.Member is IMemberReferenceOperation { Member: var symbol, Type: { } type }
            ? Read(member.Pattern, PartOf(place, presumed, new PlaceStep(taken, NameOf(symbol), null), (type, IsAnnotated(symbol))))
            : Condition(place, member.Syntax.ToString());

    private static PlaceStep StepTo(IRecursivePatternOperation pattern, ITypeSymbol? taken, int index) => pattern.DeconstructSymbol is IMethodSymbol deconstruct
        ? new PlaceStep(taken, OutOf(pattern, deconstruct, index).Name, null)
        : new PlaceStep(taken, $"Item{index + 1}", (index, pattern.DeconstructionSubpatterns.Length));

    private static (ITypeSymbol Type, bool MayBeNull) TypeOfItem(IRecursivePatternOperation pattern, int index, IPatternOperation item) => (pattern.DeconstructSymbol, pattern.MatchedType) switch
    {
        (IMethodSymbol deconstruct, _) => (OutOf(pattern, deconstruct, index).Type, OutOf(pattern, deconstruct, index).NullableAnnotation == NullableAnnotation.Annotated),
        (_, INamedTypeSymbol { IsTupleType: true } tuple) => (tuple.TupleElements[index].Type, tuple.TupleElements[index].NullableAnnotation == NullableAnnotation.Annotated),
        _ => (item.InputType, true),
    };

    /// <summary>An extension method has the value itself as its first parameter.</summary>
    private static IParameterSymbol OutOf(IRecursivePatternOperation pattern, IMethodSymbol deconstruct, int index) =>
        deconstruct.Parameters[index + deconstruct.Parameters.Length - pattern.DeconstructionSubpatterns.Length];

    private static string NameOf(ISymbol member) => member is IFieldSymbol { CorrespondingTupleField: { } item } ? item.Name : member.Name;

    private static bool IsAnnotated(ISymbol member) => member switch
    {
        IPropertySymbol property => property.NullableAnnotation == NullableAnnotation.Annotated,
        IFieldSymbol field => field.NullableAnnotation == NullableAnnotation.Annotated,
        _ => true,
    };

    private SwitchPlace PartOf(SwitchPlace place, IReadOnlyList<SwitchTest> presumed, PlaceStep step, (ITypeSymbol Type, bool MayBeNull) part) => Place(
        $"{place.Path}{(step.Taken is { } taken ? $"({taken.ToDisplayString()})" : "")}.{step.Member}", part.Type, part.MayBeNull, presumed, [.. place.Steps, step]);

    private SwitchPlace Place(string path, ITypeSymbol type, bool mayBeNull, IReadOnlyList<SwitchTest> presumed, IReadOnlyList<PlaceStep> steps) =>
        _places.TryGetValue(path, out var known) ? known : _places[path] = new SwitchPlace(path, DomainOf(type, mayBeNull), presumed) { Steps = steps };

    private SwitchDomain DomainOf(ITypeSymbol type, bool mayBeNull) => SwitchDomain.Of(type, mayBeNull, tellsNull);

    /// <summary>What does not ask for a state: the same words are the same question.</summary>
    private SwitchTest Condition(SwitchPlace place, string text)
    {
        var path = $"{place.Path} is {text}";
        var condition = _places.TryGetValue(path, out var known) ? known : _places[path] = new SwitchPlace(path, SwitchDomain.Condition, place.Presumed);
        return new SwitchTest.Is(condition, state => state.Constant is true);
    }
}
