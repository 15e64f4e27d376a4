using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Switches;

/// <summary>An arm of a switch expression, or a label of a switch statement.</summary>
/// <param name="Test">What it asks.</param>
/// <param name="IsGuarded">Whether it has a condition behind <c>when</c>.</param>
/// <param name="Throws">Whether it ends in an exception.</param>
/// <param name="Syntax">Where it stands.</param>
internal sealed record SwitchArm(SwitchTest Test, bool IsGuarded, bool Throws, SyntaxNode Syntax);
