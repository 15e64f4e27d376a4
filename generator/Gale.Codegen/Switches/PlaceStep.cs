using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Switches;

/// <summary>A step from a value to a part of it.</summary>
/// <param name="Taken">What the value is taken for, where it has to be.</param>
/// <param name="Member">The property or field; of a tuple its <c>Item1</c>; of a list none.</param>
internal sealed record PlaceStep(ITypeSymbol? Taken, string Member)
{
    /// <summary>As the code calls the part.</summary>
    public string Name { get; init; } = Member;

    /// <summary>Where a pattern goes by position: which item, and of how many.</summary>
    public (int Index, int Count)? Item { get; init; }

    /// <summary>Which element of a list; from its end where it is negative, the last being -1.</summary>
    public int? Element { get; init; }
}
