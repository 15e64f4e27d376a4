using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Switches;

/// <summary>Where in its value a switch looks: at the value itself, at a property, at an item of a tuple, at an element of a list.</summary>
/// <param name="path">The way there: <c>.Status</c>, <c>.Item1</c>; what the value is taken for on the way is part of it.</param>
/// <param name="type">What is declared to be there.</param>
/// <param name="declared">What may be there by its type.</param>
/// <param name="presumed">What holds where there is such a place at all: the value must be what it is taken for.</param>
/// <param name="steps">The steps of the way, for whoever writes a pattern that leads there.</param>
internal sealed class SwitchPlace(string path, ITypeSymbol type, SwitchDomain declared, IReadOnlyList<SwitchTest> presumed, IReadOnlyList<PlaceStep> steps)
{
    private readonly SortedSet<decimal> _bounds = [];
    private SwitchDomain? _domain;

    public string Path { get; } = path;

    public ITypeSymbol Type { get; } = type;

    public SwitchDomain Declared { get; } = declared;

    public IReadOnlyList<SwitchTest> Presumed { get; } = presumed;

    public IReadOnlyList<PlaceStep> Steps { get; } = steps;

    /// <summary>Whether it is how many elements a list has: no number below zero.</summary>
    public bool IsCount { get; set; }

    /// <summary>What may be there, as far as the switch tells it apart: known when all of its patterns are.</summary>
    public SwitchDomain Domain => _domain ??= _bounds.Count == 0 ? Declared : Declared with { States = [.. Numbers, .. Declared.States.Where(state => state.Kind == StateKind.Null)] };

    private IEnumerable<SwitchState> Numbers => NumberStates.Between(_bounds, Type).Where(state => !IsCount || state.Number >= 0);

    /// <summary>Notes a number that a pattern compares with.</summary>
    public void TellApartAt(decimal bound) => _bounds.Add(bound);
}
