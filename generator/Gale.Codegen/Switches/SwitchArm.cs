using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Switches;

/// <summary>An arm of a switch expression, or a label of a switch statement.</summary>
/// <param name="test">What it asks.</param>
/// <param name="isGuarded">Whether it has a condition behind <c>when</c>.</param>
/// <param name="throws">Whether it ends in an exception.</param>
/// <param name="syntax">Where it stands.</param>
internal sealed class SwitchArm(SwitchTest test, bool isGuarded, bool throws, SyntaxNode syntax)
{
    public SwitchTest Test { get; } = test;

    public bool IsGuarded { get; } = isGuarded;

    public bool Throws { get; } = throws;

    public SyntaxNode Syntax { get; } = syntax;
}
