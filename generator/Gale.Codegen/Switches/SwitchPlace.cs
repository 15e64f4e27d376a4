namespace Gale.Codegen.Switches;

/// <summary>Where in its value a switch looks: at the value itself, at a property, at an item of a tuple.</summary>
/// <param name="Path">The way there: <c>.Status</c>, <c>.Item1</c>; what the value is taken for on the way is part of it.</param>
/// <param name="Domain">What may be there.</param>
/// <param name="Presumed">What holds where there is such a place at all: the value must be what it is taken for.</param>
internal sealed record SwitchPlace(string Path, SwitchDomain Domain, IReadOnlyList<SwitchTest> Presumed)
{
    /// <summary>The steps of the way, for whoever writes a pattern that leads there.</summary>
    public IReadOnlyList<PlaceStep> Steps { get; init; } = [];

    public bool Equals(SwitchPlace? other) => other is not null && other.Path == Path;

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Path);
}
