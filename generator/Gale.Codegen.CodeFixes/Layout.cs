using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Gale.Codegen.CodeFixes;

/// <summary>How code around a place is laid out: new code looks like its neighbours and takes nothing from them.</summary>
/// <param name="Indentation">What stands before a part on a line of its own.</param>
/// <param name="End">The end of a line; none where everything stands on one.</param>
internal sealed record Layout(string Indentation, string? End)
{
    /// <summary>As a part that is there is laid out.</summary>
    /// <param name="part">The part.</param>
    public static Layout Of(SyntaxNodeOrToken part)
    {
        var line = part.SyntaxTree!.GetText().Lines.GetLineFromPosition(part.SpanStart);
        var indentation = IndentationOf(part);
        return part.SpanStart == line.Start + indentation.Length ? new Layout(indentation, EndOf(line)) : new Layout("", null);
    }

    /// <summary>What begins the line that a part stands on.</summary>
    /// <param name="part">The part.</param>
    public static string IndentationOf(SyntaxNodeOrToken part)
    {
        var text = part.SyntaxTree!.GetText().Lines.GetLineFromPosition(part.SpanStart).ToString();
        return text.Substring(0, text.Length - text.TrimStart().Length);
    }

    /// <summary>By how much more what is inside of a part is indented.</summary>
    /// <param name="part">The part.</param>
    public static string StepOf(SyntaxNodeOrToken part) => IndentationOf(part).Contains('\t') ? "\t" : "    ";

    /// <summary>The end of the line that a part stands on.</summary>
    /// <param name="part">The part.</param>
    public static string EndOf(SyntaxNodeOrToken part) => EndOf(part.SyntaxTree!.GetText().Lines.GetLineFromPosition(part.SpanStart));

    private static string EndOf(TextLine line) => line.Text!.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)) is { Length: > 0 } end ? end : "\n";

    /// <summary>Before a part.</summary>
    public SyntaxTriviaList Before => Indentation.Length > 0 ? SyntaxFactory.TriviaList(SyntaxFactory.Whitespace(Indentation)) : SyntaxFactory.TriviaList();

    /// <summary>Behind a part, or behind the comma that follows it.</summary>
    public SyntaxTriviaList After => SyntaxFactory.TriviaList(End is null ? SyntaxFactory.Space : SyntaxFactory.EndOfLine(End));

    /// <summary>
    /// What stands before a part, in two: what ends other code's condition or region stays before whatever is put in between, the part's
    /// own comments stay with it.
    /// </summary>
    /// <param name="part">The part.</param>
    public static (SyntaxTriviaList Outer, SyntaxTriviaList Own) Split(SyntaxNode part)
    {
        var trivia = part.GetLeadingTrivia();
        var directives = trivia.Select((one, index) => (one, index)).Where(one => one.one.IsDirective).Select(one => one.index + 1).DefaultIfEmpty(0).Max();
        return (SyntaxFactory.TriviaList(trivia.Take(directives)), SyntaxFactory.TriviaList(trivia.Skip(directives)));
    }
}
