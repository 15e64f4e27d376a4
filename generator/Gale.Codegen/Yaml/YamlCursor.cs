namespace Gale.Codegen.Yaml;

/// <summary>A place in a text of common YAML, with the beginning of its line. Behind the end stands U+0000, which is nowhere else.</summary>
internal sealed class YamlCursor
{
    public const char End = '\0';

    private int _lineStart;

    /// <param name="text">All of the text.</param>
    /// <exception cref="NotCommonYamlException">It has characters that are not common.</exception>
    public YamlCursor(string text)
    {
        Text = text;
        Position = text.Length > 0 && text[0] == ParserText.ByteOrderMark ? 1 : 0;
        _lineStart = Position;
        RefuseRareCharacters();
    }

    public string Text { get; }

    public int Position { get; set; }

    /// <summary>Where the line begins.</summary>
    public int LineStart => _lineStart;

    /// <summary>How many characters stand before this one in its line.</summary>
    public int Column => Position - _lineStart;

    public char Current => At(Position);

    public bool IsAtLineEnd => IsLineEnd(Position);

    public char At(int position) => position < Text.Length ? Text[position] : End;

    public bool IsLineEnd(int position) => At(position) is '\n' or '\r' or End;

    /// <summary>Whether a blank stands there, or the line ends.</summary>
    public bool IsBreak(int position) => At(position) == ' ' || IsLineEnd(position);

    /// <summary>Where a document ends or another begins (YAML 1.2.2, 9.1.2).</summary>
    public bool IsAtMarker() =>
        Column == 0 && Current is '-' or '.' && At(Position + 1) == Current && At(Position + 2) == Current && (IsBreak(Position + 3) || At(Position + 3) == '\t');

    /// <summary>Blanks. A tab may be one or not.</summary>
    public void SkipSpaces()
    {
        while (Current == ' ')
        {
            Position++;
        }

        Require(Current != '\t');
    }

    /// <summary>Blanks, comments and ends of lines, up to what stands behind them.</summary>
    /// <returns>Whether something does.</returns>
    /// <exception cref="NotCommonYamlException">It is where a document ends or another begins.</exception>
    public bool ToContent()
    {
        var isThere = ToSomething();
        Require(!IsAtMarker());
        return isThere;
    }

    /// <summary>The same; what is there may be where a document begins.</summary>
    public bool ToSomething()
    {
        while (true)
        {
            SkipSpaces();
            if (Current == '#' && (Column == 0 || At(Position - 1) == ' '))
            {
                SkipLine();
            }

            if (!IsAtLineEnd)
            {
                return true;
            }

            if (Current == End)
            {
                return false;
            }

            NextLine();
        }
    }

    /// <summary>To what stands behind a node in a line of its own: nothing else may stand in the line.</summary>
    public bool LeaveLine()
    {
        var start = Position;
        SkipSpaces();
        Require(IsAtLineEnd || (Current == '#' && Position > start));
        return ToContent();
    }

    /// <summary>From the end of a line to the beginning of the next.</summary>
    public void NextLine()
    {
        Position += Current == '\r' ? 2 : 1;
        _lineStart = Position;
    }

    /// <summary>Back to where the cursor was.</summary>
    public void Return(int position, int lineStart) => (Position, _lineStart) = (position, lineStart);

    /// <summary>What is not so is left to the parser.</summary>
    public static void Require(bool isSo)
    {
        if (!isSo)
        {
            throw new NotCommonYamlException();
        }
    }

    private void SkipLine()
    {
        var end = Text.IndexOf('\n', Position);
        Position = end < 0 ? Text.Length : end > 0 && Text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>Characters that YAML does not allow, or of which parsers think differently.</summary>
    private void RefuseRareCharacters()
    {
        for (var index = Position; index < Text.Length; index++)
        {
            var character = Text[index];
            var isRare = character switch
            {
                '\n' or '\t' => false,
                '\r' => At(index + 1) != '\n',
                < ' ' or '\u007F' or ParserText.ByteOrderMark => true,
                >= '\u0080' and < '\u00A0' => character != '\u0085',
                >= '\uD800' and <= '\uDFFF' => !IsPair(ref index),
                '\uFFFE' or '\uFFFF' => true,
                _ => false,
            };
            Require(!isRare);
        }
    }

    private bool IsPair(ref int index) =>
        char.IsHighSurrogate(Text[index]) && char.IsLowSurrogate(At(index + 1)) && index++ >= 0;
}
