using Gale.Codegen.Collections;

namespace Gale.Codegen.CSharp;

/// <summary>A documentation comment: the first paragraph of the document's text as summary, the rest as remarks.</summary>
/// <param name="Summary">The lines of the summary.</param>
/// <param name="Remarks">The lines of the remarks; none: no such element.</param>
/// <param name="Example">The lines of the documented example; none: no such element.</param>
internal sealed record Doc(
    EquatableArray<XmlText> Summary,
    EquatableArray<XmlText> Remarks,
    EquatableArray<XmlText> Example)
{
    /// <param name="text">What the document says, Markdown as it came; <see langword="null"/>: nothing.</param>
    /// <param name="fallback">What to say where the document says nothing.</param>
    /// <param name="example">The documented example, as JSON.</param>
    public static Doc Of(string? text, string fallback, string? example = null)
    {
        var paragraphs = (string.IsNullOrWhiteSpace(text) ? fallback : text!).Trim().Replace("\r\n", "\n");
        var end = paragraphs.IndexOf("\n\n", StringComparison.Ordinal);
        return end < 0
            ? new Doc(LinesOf(paragraphs), [], ExampleOf(example))
            : new Doc(LinesOf(paragraphs.Substring(0, end)), LinesOf(paragraphs.Substring(end + 2).Trim()), ExampleOf(example));
    }

    /// <summary>The same with a sentence of ours behind the document's remarks.</summary>
    public Doc And(string remark) => this with { Remarks = [.. Remarks, .. Remarks.Count > 0 ? [XmlText.Line("")] : Array.Empty<XmlText>(), .. LinesOf(remark)] };

    private static EquatableArray<XmlText> LinesOf(string text) => XmlText.MarkdownLines(text).ToEquatableArray();

    private static EquatableArray<XmlText> ExampleOf(string? example) => example is null ? [] : XmlText.Lines(example).ToEquatableArray();
}
