using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Switches;

/// <summary>A step from a value to a part of it.</summary>
/// <param name="Taken">What the value is taken for, where it has to be.</param>
/// <param name="Member">The property or field; of a tuple its <c>Item1</c>.</param>
/// <param name="Item">Where a pattern goes by position: which item, and of how many.</param>
internal sealed record PlaceStep(ITypeSymbol? Taken, string Member, (int Index, int Count)? Item);
