using System.Globalization;
using System.Text;

namespace Gale.Codegen.CSharp;

/// <summary>One line of text for an XML documentation comment, escaped: it can neither end the comment nor open a tag.</summary>
internal readonly record struct XmlText
{
    private readonly string? _xml;

    private XmlText(string xml) => _xml = xml;

    public string Xml => _xml ?? string.Empty;

    /// <summary>The lines of a text; whatever a compiler takes for a line end is one here.</summary>
    public static IEnumerable<XmlText> Lines(string text) =>
        Split(text).Select(line => new XmlText(Escape(line.TrimEnd())));

    /// <summary>
    /// The lines of a text in Markdown, as far as documentation comments can show it: code between backticks, and a line of
    /// its own for each item of a list.
    /// </summary>
    public static IEnumerable<XmlText> MarkdownLines(string text) => IsPlain(text)
        ? [new XmlText(Itemized(Coded(text.TrimEnd())))]
        : Lines(text).Select(line => new XmlText(Itemized(Coded(line.Xml))));

    /// <summary>A text whose line ends become spaces.</summary>
    public static XmlText Line(string text) => new(Escape(string.Join(" ", Split(text)).Trim()));

    private static readonly string[] LineEnds = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];

    private static string[] Split(string text) => text.Split(LineEnds, StringSplitOptions.None);

    private static string Coded(string xml)
    {
        if (xml.IndexOf('`') < 0)
        {
            return xml;
        }

        var parts = xml.Split('`');
        return parts.Length < 3 || parts.Length % 2 == 0
            ? xml
            : string.Concat(parts.Select((part, index) => index % 2 == 1 ? "<c>" + part + "</c>" : part));
    }

    private static string Itemized(string xml) =>
        xml.StartsWith("- ", StringComparison.Ordinal) || xml.StartsWith("* ", StringComparison.Ordinal) ? "<br/>" + xml : xml;

    /// <summary>Nearly every line is printable ASCII with nothing to escape, and documents are made of them.</summary>
    private static string Escape(string line) => IsPlain(line) ? line : EscapeEach(line);

    private static bool IsPlain(string line)
    {
        foreach (var character in line)
        {
            if (!IsPlain(character))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(char character) => character is >= ' ' and <= '~' and not ('<' or '>' or '&');

    private static string EscapeEach(string line)
    {
        var xml = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (i + 1 < line.Length && char.IsSurrogatePair(line[i], line[i + 1]))
            {
                xml.Append(IsLegalPair(line, i) ? line.Substring(i, 2) : "\uFFFD");
                i++;
            }
            else if (IsPlain(line[i]))
            {
                xml.Append(line[i]);
            }
            else
            {
                xml.Append(Escape(line[i]));
            }
        }

        return xml.ToString();
    }

    private static string Escape(char character) => character switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        '\t' => "    ",
        _ when IsLegal(character) => character.ToString(),
        _ => "\uFFFD",
    };

    /// <summary>Tags and variation selectors beyond the first plane can hide a whole text.</summary>
    private static bool IsLegalPair(string line, int at) => CharUnicodeInfo.GetUnicodeCategory(line, at) is not (
        UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    /// <summary>XML 1.0, section 2.2, without the invisible characters that make a line read other than it is.</summary>
    private static bool IsLegal(char character) => char.GetUnicodeCategory(character) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned);

    public override string ToString() => Xml;
}
