using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Yaml;

/// <summary>
/// Turns offsets in a text into places. Lines end where the compiler ends them: at CR, LF, CR LF, U+0085, U+2028 and U+2029.
/// </summary>
internal sealed class LineTable
{
    private readonly string _path;
    private readonly int _length;
    private readonly List<int> _starts = [0];

    /// <summary>The line found last: readers ask from top to bottom, so it or the next is usually the answer.</summary>
    private int _recent;

    public LineTable(string path, string text)
    {
        _path = path;
        _length = text.Length;
        for (var index = 0; index < text.Length; index++)
        {
            if (IsLineEnd(text, index))
            {
                _starts.Add(index + 1);
            }
        }
    }

    /// <summary>The stretch between two offsets; those outside of the text are moved to its nearest end.</summary>
    public Place PlaceOf(int start, int end)
    {
        start = Math.Min(Math.Max(start, 0), _length);
        end = Math.Min(Math.Max(end, start), _length);
        var startLine = LineOf(start);
        var endLine = LineOf(end);
        return new Place(_path, new TextRange(
            start, end, startLine, start - _starts[startLine], endLine, end - _starts[endLine]));
    }

    /// <summary>The single character at an offset.</summary>
    public Place PlaceOf(int offset) => PlaceOf(offset, offset + 1);

    private static bool IsLineEnd(string text, int index) => text[index] switch
    {
        '\r' => index + 1 == text.Length || text[index + 1] != '\n',
        '\n' or '\u0085' or '\u2028' or '\u2029' => true,
        _ => false,
    };

    private int LineOf(int offset)
    {
        if (Holds(_recent, offset) || (_recent + 1 < _starts.Count && Holds(++_recent, offset)))
        {
            return _recent;
        }

        var found = _starts.BinarySearch(offset);
        _recent = found >= 0 ? found : ~found - 1;
        return _recent;
    }

    private bool Holds(int line, int offset) =>
        _starts[line] <= offset && (line + 1 == _starts.Count || offset < _starts[line + 1]);
}
