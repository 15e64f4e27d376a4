using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gale.Codegen.CodeFixes;

/// <summary>Puts arms into a switch, laid out as its own arms are.</summary>
internal static class ArmInserter
{
    /// <summary>Puts arms into a switch expression.</summary>
    /// <param name="switch">The expression.</param>
    /// <param name="index">Before which of its arms; their number for the end.</param>
    /// <param name="arms">Patterns and what they give.</param>
    public static SwitchExpressionSyntax Insert(SwitchExpressionSyntax @switch, int index, IReadOnlyList<(string Pattern, string Body)> arms)
    {
        var written = @switch.Arms.GetWithSeparators().ToList();
        var isTrailed = written.Count > 0 && written[written.Count - 1].IsToken;
        var (before, after) = LayoutOf(@switch, written);
        var added = arms.Select(arm => ArmOf(arm.Pattern, arm.Body).WithLeadingTrivia(before)).ToList();
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(after);
        if (index == @switch.Arms.Count && written.Count > 0 && !isTrailed)
        {
            var last = written[written.Count - 1].AsNode()!;
            written[written.Count - 1] = last.WithTrailingTrivia();
            written.Add(comma);
            var tail = added[added.Count - 1];
            written.AddRange(added.Take(added.Count - 1).SelectMany(arm => new SyntaxNodeOrToken[] { arm, comma }));
            written.Add(tail.WithTrailingTrivia(last.GetTrailingTrivia()));
        }
        else
        {
            written.InsertRange(index * 2, added.SelectMany(arm => new SyntaxNodeOrToken[] { arm, comma }));
        }

        return @switch.WithArms(SyntaxFactory.SeparatedList<SwitchExpressionArmSyntax>(written));
    }

    /// <summary>Puts sections into a switch statement.</summary>
    /// <param name="switch">The statement.</param>
    /// <param name="index">Before which of its sections; their number for the end.</param>
    /// <param name="sections">Labels and what they do.</param>
    public static SwitchStatementSyntax Insert(SwitchStatementSyntax @switch, int index, IEnumerable<SwitchSectionSyntax> sections) =>
        @switch.WithSections(@switch.Sections.InsertRange(index, sections));

    public static SwitchExpressionArmSyntax ArmOf(string pattern, string body) =>
        ((SwitchExpressionSyntax)SyntaxFactory.ParseExpression($"_ switch {{ {pattern} => {body} }}")).Arms[0].WithoutTrivia();

    public static SwitchSectionSyntax SectionOf(string pattern, string statement) =>
        ((SwitchStatementSyntax)SyntaxFactory.ParseStatement($"switch (_) {{\ncase {pattern}:\n    {statement}\n}}")).Sections[0];

    /// <summary>Before an arm the indentation of the first, behind its comma the line's end; on one line a blank.</summary>
    private static (SyntaxTriviaList Before, SyntaxTriviaList After) LayoutOf(SwitchExpressionSyntax @switch, IReadOnlyList<SyntaxNodeOrToken> written)
    {
        if (@switch.Arms.Count == 0 || !@switch.Arms[0].GetLeadingTrivia().Any(SyntaxKind.WhitespaceTrivia))
        {
            return (SyntaxFactory.TriviaList(), SyntaxFactory.TriviaList(SyntaxFactory.Space));
        }

        var indentation = @switch.Arms[0].GetLeadingTrivia().Last(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia));
        var end = written.Where(part => part.IsToken).SelectMany(part => part.GetTrailingTrivia()).Concat(@switch.OpenBraceToken.TrailingTrivia).First(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return (SyntaxFactory.TriviaList(indentation), SyntaxFactory.TriviaList(end));
    }
}
