using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gale.Codegen.CodeFixes;

/// <summary>How an arm of a switch expression is laid out, and the comma beside it.</summary>
/// <param name="Arm">How the arm is.</param>
/// <param name="Comma">The comma between two arms, with what is around it.</param>
/// <param name="IsCommaFirst">Whether the comma begins the line.</param>
internal sealed record ArmLayout(Layout Arm, SyntaxToken Comma, bool IsCommaFirst)
{
    /// <summary>As the arms around a place are laid out.</summary>
    /// <param name="switch">The switch.</param>
    /// <param name="index">Before which of its arms; their number for the end.</param>
    public static ArmLayout At(SwitchExpressionSyntax @switch, int index)
    {
        var arms = @switch.Arms;
        var arm = Layout.Of(arms.Count == 0 ? @switch : arms[Math.Min(index, arms.Count - 1)]);
        return arms.SeparatorCount > 0 && arms.GetSeparator(arms.SeparatorCount - 1) is var comma && Layout.Of(comma) is { End: not null } line
            ? new ArmLayout(line, comma, IsCommaFirst: true)
            : new ArmLayout(arm, SyntaxFactory.Token(default, SyntaxKind.CommaToken, arm.After), IsCommaFirst: false);
    }

    /// <summary>Before an arm: nothing where the comma is what begins the line.</summary>
    public SyntaxTriviaList BeforeArm => IsCommaFirst ? SyntaxFactory.TriviaList() : Arm.Before;

    /// <summary>Behind an arm that a comma follows.</summary>
    public SyntaxTriviaList AfterArm => IsCommaFirst ? Arm.After : SyntaxFactory.TriviaList();

    /// <summary>Behind an arm that nothing follows.</summary>
    public SyntaxTriviaList End => Arm.After;
}
