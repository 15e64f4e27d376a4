using System.Text;

namespace Gale.Codegen.Yaml;

/// <summary>Reads the texts of common YAML: plain ones (YAML 1.2.2, 7.3.3), quoted ones (7.3.1, 7.3.2) and blocks (8.1).</summary>
internal sealed class YamlTexts
{
    /// <summary>The parser takes no longer keys (YAML 1.2.2, 7.4.2: 1024 characters).</summary>
    private const int LongestKey = 1000;

    private readonly YamlCursor _cursor;
    private readonly LineTable _lines;
    private readonly StringBuilder _kept = new();
    private readonly QuotedYamlText _quoted;
    private readonly BlockYamlText _block;

    public YamlTexts(YamlCursor cursor, LineTable lines)
    {
        (_cursor, _lines) = (cursor, lines);
        _quoted = new QuotedYamlText(cursor, _kept);
        _block = new BlockYamlText(cursor, _kept);
    }

    /// <summary>Whether a text that began here is a key: its colon is behind it, in the same line. Then the cursor is behind that.</summary>
    /// <param name="start">Where it began.</param>
    /// <param name="lineStart">Where the line began that it began in.</param>
    public bool TakeColon(int start, int lineStart)
    {
        _cursor.SkipSpaces();
        if (_cursor.Current != ':' || !_cursor.IsBreak(_cursor.Position + 1))
        {
            return false;
        }

        YamlCursor.Require(_cursor.LineStart == lineStart && _cursor.Position - start < LongestKey);
        _cursor.Position++;
        return true;
    }

    public YamlScalar ReadQuoted(int parent)
    {
        var start = _cursor.Position;
        return new YamlScalar(_quoted.Read(parent), isPlain: false, _lines.PlaceOf(start, _cursor.Position));
    }

    /// <summary>A text of one line, up to a colon, a comment or the line's end.</summary>
    public YamlScalar ReadPlainInLine()
    {
        var start = _cursor.Position;
        RequireBeginning(isInFlow: false);
        return PlainOf(start, SkipPlain());
    }

    /// <summary>Ends at a comma, a bracket or a brace as well.</summary>
    public YamlScalar ReadPlainInFlow()
    {
        var start = _cursor.Position;
        RequireBeginning(isInFlow: true);
        return PlainOf(start, SkipPlainInFlow());
    }

    /// <summary>The same with the lines below that are indented further than what it belongs to.</summary>
    /// <param name="first">What stands in its first line, which the cursor is behind.</param>
    /// <param name="parent">The column of what it belongs to.</param>
    public YamlScalar ReadPlain(YamlScalar first, int parent)
    {
        var start = first.Place.Range.Start;
        var (end, lineStart) = (_cursor.Position, _cursor.LineStart);
        var isLonger = false;
        while (ToNextLine(parent) is > 0 and var breaks)
        {
            if (!isLonger)
            {
                _kept.Clear().Append(first.Text);
                isLonger = true;
            }

            YamlFolding.Append(_kept, breaks);
            var piece = _cursor.Position;
            end = SkipPlain();
            lineStart = _cursor.LineStart;
            _kept.Append(_cursor.Text, piece, end - piece);
        }

        _cursor.Return(end, lineStart);
        _cursor.LeaveLine();
        return isLonger ? new YamlScalar(_kept.ToString(), isPlain: true, _lines.PlaceOf(start, end)) : first;
    }

    public YamlScalar ReadBlock(int parent)
    {
        var start = _cursor.Position;
        var text = _block.Read(parent, out var end);
        var scalar = new YamlScalar(text, isPlain: false, _lines.PlaceOf(start, end));
        _cursor.ToContent();
        return scalar;
    }

    /// <summary>Goes on to the line that continues a plain text.</summary>
    /// <returns>How many lines further it is; 0 where none continues it.</returns>
    private int ToNextLine(int parent)
    {
        _cursor.SkipSpaces();
        YamlCursor.Require(_cursor.IsAtLineEnd || _cursor.Current == '#');
        var breaks = 0;
        while (_cursor.IsAtLineEnd && _cursor.Current != YamlCursor.End)
        {
            _cursor.NextLine();
            _cursor.SkipSpaces();
            breaks++;
        }

        if (_cursor.Current is YamlCursor.End or '#' || _cursor.Column <= parent)
        {
            return 0;
        }

        YamlCursor.Require(!_cursor.IsAtMarker());
        return breaks;
    }

    private YamlScalar PlainOf(int start, int end) =>
        new(_cursor.Text.Substring(start, end - start), isPlain: true, _lines.PlaceOf(start, end));

    /// <summary>What a plain text cannot begin with means something else (YAML 1.2.2, 5.3).</summary>
    private void RequireBeginning(bool isInFlow)
    {
        var next = _cursor.At(_cursor.Position + 1);
        YamlCursor.Require(_cursor.Current switch
        {
            ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' or YamlCursor.End => false,
            '-' or '?' or ':' => !_cursor.IsBreak(_cursor.Position + 1) && next != '\t' && !(isInFlow && IsFlowIndicator(next)),
            _ => true,
        });
    }

    /// <returns>Where it ends, without the blanks before a colon or a comment; the cursor is there.</returns>
    private int SkipPlain()
    {
        var end = _cursor.Position;
        for (var position = end; !_cursor.IsLineEnd(position); position++)
        {
            var character = _cursor.At(position);
            if ((character == ':' && _cursor.IsBreak(position + 1)) || (character == '#' && _cursor.At(position - 1) == ' '))
            {
                break;
            }

            YamlCursor.Require(character != '\t');
            end = character == ' ' ? end : position + 1;
        }

        return _cursor.Position = end;
    }

    private int SkipPlainInFlow()
    {
        var end = _cursor.Position;
        for (var position = end; !_cursor.IsLineEnd(position); position++)
        {
            var character = _cursor.At(position);
            if (IsFlowIndicator(character) || (character == ':' && _cursor.IsBreak(position + 1)) || (character == '#' && _cursor.At(position - 1) == ' '))
            {
                break;
            }

            YamlCursor.Require(character is not ('\t' or '?') && !(character == ':' && IsFlowIndicator(_cursor.At(position + 1))));
            end = character == ' ' ? end : position + 1;
        }

        return _cursor.Position = end;
    }

    private static bool IsFlowIndicator(char character) => character is ',' or '[' or ']' or '{' or '}';
}
