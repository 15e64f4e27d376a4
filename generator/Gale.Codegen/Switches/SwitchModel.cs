using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Switches;

/// <summary>A switch: what its arms ask of which places.</summary>
/// <param name="Arms">Its arms, in their order.</param>
/// <param name="Places">The places that they look at.</param>
/// <param name="IsStatement">Whether it is a statement, which does nothing where no arm fits; an expression throws.</param>
/// <param name="IsComplete">Whether the compiler knows that some arm takes any value.</param>
/// <param name="Location">The word <c>switch</c>.</param>
internal sealed record SwitchModel(IReadOnlyList<SwitchArm> Arms, IReadOnlyList<SwitchPlace> Places, bool IsStatement, bool IsComplete, Location Location);
