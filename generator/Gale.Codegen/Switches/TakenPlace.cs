using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Switches;

/// <summary>A place as what a pattern takes it for: its parts are those of that type.</summary>
/// <param name="Place">The place.</param>
/// <param name="As">What it has to be for that; <see langword="null"/> where it is always so.</param>
/// <param name="Presumed">What holds where it has such parts.</param>
internal sealed record TakenPlace(SwitchPlace Place, ITypeSymbol? As, IReadOnlyList<SwitchTest> Presumed)
{
    /// <summary>A place as what it is anyway.</summary>
    public TakenPlace(SwitchPlace place)
        : this(place, null, place.Presumed)
    {
    }

    /// <summary>The type whose parts it has.</summary>
    public ITypeSymbol Type => As ?? Place.Type.WithoutNull();

    /// <summary>How one of its parts is reached.</summary>
    public string Path => As is null ? Place.Path : $"{Place.Path}({As.ToDisplayString()})";
}
