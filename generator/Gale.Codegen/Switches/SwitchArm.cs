using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gale.Codegen.Switches;

/// <summary>An arm of a switch expression, or a label of a switch statement.</summary>
/// <param name="test">What it asks, by its pattern and behind <c>when</c>.</param>
/// <param name="isGuarded">Whether there is more behind <c>when</c> than that.</param>
/// <param name="throws">Whether it ends in an exception.</param>
/// <param name="syntax">Where it stands.</param>
internal sealed class SwitchArm(SwitchTest test, bool isGuarded, bool throws, SyntaxNode syntax)
{
    public SwitchTest Test { get; } = test;

    public bool IsGuarded { get; } = isGuarded;

    public bool Throws { get; } = throws;

    public SyntaxNode Syntax { get; } = syntax;

    /// <summary>What it is for, as the code has it.</summary>
    public string Text => Syntax switch
    {
        SwitchExpressionArmSyntax arm => arm.Pattern.ToString(),
        CasePatternSwitchLabelSyntax label => label.Pattern.ToString(),
        CaseSwitchLabelSyntax label => label.Value.ToString(),
        _ => "default",
    };

    /// <summary>The ways in which it may fit, each as an arm that does the same.</summary>
    public IEnumerable<SwitchArm> Ways => Test.Ways is { Count: > 1 } ways ? ways.Select(way => new SwitchArm(way, IsGuarded, Throws, Syntax)) : [this];
}
