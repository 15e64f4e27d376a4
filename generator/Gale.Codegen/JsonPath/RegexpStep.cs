namespace Gale.Codegen.JsonPath;

/// <summary>A step of a pattern: takes a character and goes on with the next step, or goes on elsewhere without one.</summary>
/// <param name="Characters">What it takes; <see langword="null"/> for one that takes nothing.</param>
/// <param name="Targets">Where else it goes on, as distances from itself.</param>
internal sealed record RegexpStep(Func<int, bool>? Characters, IReadOnlyList<int> Targets)
{
    public static RegexpStep Take(Func<int, bool> characters) => new(characters, []);

    public static RegexpStep GoTo(params int[] targets) => new(null, targets);

    public bool Takes(int character) => Characters?.Invoke(character) == true;
}
