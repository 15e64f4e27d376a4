using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gale.Codegen.CodeFixes;

/// <summary>What stands between the parts of code and would be lost when the parts are put together anew.</summary>
internal static class Carried
{
    /// <summary>Whether there is any inside of a part: what stands before and behind it goes where it goes.</summary>
    /// <param name="part">The part.</param>
    /// <param name="but">Parts of it that are taken over as they are.</param>
    public static bool Any(SyntaxNode part, params StatementSyntax[] but) => part.DescendantTrivia().Any(trivia =>
        part.Span.Contains(trivia.Span) && !IsSpace(trivia) && !but.Any(taken => taken.FullSpan.Contains(trivia.Span) && !trivia.IsDirective));

    private static bool IsSpace(SyntaxTrivia trivia) => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia);
}
