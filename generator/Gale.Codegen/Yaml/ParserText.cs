using System.Text;

namespace Gale.Codegen.Yaml;

/// <summary>
/// A text as YamlDotNet takes it, with the way back from its offsets to those of the text as it is. The two differ where the
/// parser departs from YAML 1.2 (byte order mark, U+0085, U+2028, U+2029) or from what other parsers accept.
/// </summary>
internal sealed class ParserText
{
    public const char ByteOrderMark = '\uFEFF';

    private readonly LineEndStandIns _standIns;

    /// <summary>Offsets in <see cref="Text"/> where something was cut out or put in, with the length of all that was cut up to there, less what was put in.</summary>
    private readonly List<int> _cutOffsets = [];
    private readonly List<int> _cutLengths = [];

    private ParserText(string text, ParserLeniency leniency)
    {
        _standIns = LineEndStandIns.For(text);
        Text = _standIns.Apply(Cut(text, leniency));
    }

    /// <summary>What the parser is given.</summary>
    public string Text { get; }

    /// <summary>The text without its byte order mark, and with all its lines.</summary>
    public static ParserText Of(string text, ParserLeniency leniency) => new(text, leniency);

    /// <summary>Whether a list's dash stands at an offset: one with a blank behind it.</summary>
    public bool IsDash(int offset) =>
        Text[offset] == '-' && (offset + 1 == Text.Length || char.IsWhiteSpace(Text[offset + 1]));

    /// <summary>A value as the document has it.</summary>
    public string Restore(string value) => _standIns.Revert(value);

    /// <summary>The offset in the document of an offset in <see cref="Text"/>.</summary>
    public int OriginalOffset(long offset)
    {
        var clamped = (int)Math.Min(offset, Text.Length);
        var found = _cutOffsets.BinarySearch(clamped);
        var cut = found >= 0 ? found : ~found - 1;
        return cut < 0 ? clamped : clamped + _cutLengths[cut];
    }

    private string Cut(string text, ParserLeniency leniency)
    {
        var start = text.Length > 0 && text[0] == ByteOrderMark ? 1 : 0;
        if (start == 1)
        {
            AddCut(offset: 0, length: 1);
        }

        return leniency.IsNone ? text.Substring(start) : Ease(text, start, leniency);
    }

    private string Ease(string text, int start, ParserLeniency leniency)
    {
        var kept = new StringBuilder(text.Length);
        while (start < text.Length)
        {
            var content = SkipBlanks(text, start);
            var isBlank = content == text.Length || text[content] is '\r' or '\n';
            if (isBlank && leniency.EmptiesBlankLines && content > start)
            {
                AddCut(kept.Length, content - start);
                start = content;
            }
            else if (!isBlank && leniency.IndentAt(start) is > 0 and var indent)
            {
                kept.Append(' ', indent);
                AddCut(kept.Length, -indent);
            }

            var next = BehindLine(text, start);
            kept.Append(text, start, next - start);
            start = next;
        }

        return kept.ToString();
    }

    private void AddCut(int offset, int length)
    {
        var before = _cutLengths.Count == 0 ? 0 : _cutLengths[_cutLengths.Count - 1];
        if (_cutOffsets.Count > 0 && _cutOffsets[_cutOffsets.Count - 1] == offset)
        {
            _cutLengths[_cutLengths.Count - 1] = before + length;
            return;
        }

        _cutOffsets.Add(offset);
        _cutLengths.Add(before + length);
    }

    private static int SkipBlanks(string text, int start)
    {
        while (start < text.Length && text[start] is ' ' or '\t')
        {
            start++;
        }

        return start;
    }

    private static int BehindLine(string text, int start)
    {
        var end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }
}
