using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gale.Codegen.Switches;

/// <summary>The places that a switch looks at, each once whichever arms look at it, and the names that its arms give to them.</summary>
internal sealed class SwitchPlaces
{
    private readonly Dictionary<string, SwitchPlace> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<ISymbol, TakenPlace> _names = new(SymbolEqualityComparer.Default);
    private readonly ValueNames _valueNames;
    private readonly bool _tellsNull;

    /// <summary>Where the compiler says nothing of null, a reference is taken for one.</summary>
    private readonly bool _mindsNull;


    /// <summary>Begins with the value itself.</summary>
    /// <param name="value">What is switched over.</param>
    /// <param name="type">Its type.</param>
    /// <param name="tellsNull">Whether null is a state of what may be null. Who looks for values without an arm does not look for it.</param>
    public SwitchPlaces(IOperation value, ITypeSymbol type, bool tellsNull)
    {
        _valueNames = new ValueNames(value);
        _tellsNull = tellsNull;
        _mindsNull = value.SemanticModel?.GetNullableContext(value.Syntax.SpanStart).WarningsEnabled() == true;
        Root = Place("", type, tellsNull && value.SemanticModel?.GetTypeInfo(value.Syntax).Nullability.FlowState != NullableFlowState.NotNull, [], []);
    }

    /// <summary>The value itself. Whether it may be null the compiler knows at this point better than its type.</summary>
    public SwitchPlace Root { get; }

    /// <summary>All of them, in the order in which the arms ask for them.</summary>
    public IEnumerable<SwitchPlace> All => _places.Values;

    /// <summary>Notes a variable that a pattern declares.</summary>
    public void Name(ISymbol? variable, TakenPlace place)
    {
        if (variable is not null)
        {
            _names[variable] = place;
        }
    }

    /// <summary>The place that an expression in a condition speaks of: the value, a variable that a pattern has declared, a part of one.</summary>
    public TakenPlace? Find(IOperation expression) => expression switch
    {
        IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion => Find(conversion.Operand),
        ILocalReferenceOperation { Local: var local } when _names.TryGetValue(local, out var named) => named,
        _ when _valueNames.IsValue(expression) => new TakenPlace(Root),
        _ when _valueNames.ItemOf(expression) is var (item, index, count) => new TakenPlace(Part(new TakenPlace(Root), item, (index, count))),
        IMemberReferenceOperation { Instance: { } instance, Member: IPropertySymbol or IFieldSymbol } member when Find(instance) is { } whole =>
            instance.Type.IsNullableValue() ? member.Member.Name == "Value" ? whole : null : new TakenPlace(Part(whole, member.Member, null)),
        _ => null,
    };

    /// <summary>A part of a place.</summary>
    /// <param name="whole">What has it.</param>
    /// <param name="part">What leads to it: a property, a field, a parameter of a method that takes values apart.</param>
    /// <param name="item">Which of how many, where a pattern goes by position.</param>
    public SwitchPlace Part(TakenPlace whole, ISymbol part, (int Index, int Count)? item)
    {
        var (type, mayBeNull) = PartType.Of(part, whole.Type);
        var written = whole.Place == Root && item is var (index, _) ? _valueNames.NameOf(index) : null;
        var step = new PlaceStep(whole.As, PartType.NameOf(part)) { Name = written ?? PartType.WrittenNameOf(part, whole.Type), Item = item };
        return Place($"{whole.Path}.{step.Member}", type, mayBeNull, whole.Presumed, [.. whole.Place.Steps, step]);
    }

    /// <summary>An element of a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="pattern">What looks into it.</param>
    /// <param name="index">Which one; from the end where it is negative.</param>
    /// <param name="isThere">What holds where there is one.</param>
    public SwitchPlace Element(TakenPlace list, IListPatternOperation pattern, int index, SwitchTest isThere)
    {
        var (type, mayBeNull) = PartType.OfElements(list.Type, pattern);
        var name = index < 0 ? $"[^{-index}]" : $"[{index}]";
        var step = new PlaceStep(list.As, "") { Name = name, Element = index };
        return Place($"{list.Path}{name}", type, mayBeNull, [.. list.Presumed, isThere], [.. list.Place.Steps, step]);
    }

    /// <summary>The same value, as what a document lists, where its type says less than that: it may be anything.</summary>
    /// <param name="place">Where it is.</param>
    /// <param name="type">A generated enum or union.</param>
    /// <param name="isOne">What asks whether it is one.</param>
    public SwitchPlace Narrowed(SwitchPlace place, ITypeSymbol type, SwitchTest isOne) =>
        Place($"{place.Path}({type.ToDisplayString()})", type, mayBeNull: false, [.. place.Presumed, isOne], place.Steps);

    /// <summary>What does not ask for a state: the same words are the same question.</summary>
    public SwitchTest Condition(SwitchPlace place, string text)
    {
        var path = $"{place.Path} is {text}";
        var condition = _places.TryGetValue(path, out var known) ? known : _places[path] = new SwitchPlace(path, place.Type, SwitchDomain.Condition, place.Presumed, place.Steps);
        return new SwitchTest.Is(condition, state => state.Constant is true);
    }

    private SwitchPlace Place(string path, ITypeSymbol type, bool mayBeNull, IReadOnlyList<SwitchTest> presumed, IReadOnlyList<PlaceStep> steps) =>
        _places.TryGetValue(path, out var known) ? known : _places[path] = new SwitchPlace(path, type, SwitchDomain.Of(type, mayBeNull && _mindsNull, _tellsNull), presumed, steps);
}
