using System.Globalization;

namespace Gale.Codegen.Yaml;

/// <summary>A position in a JSON text.</summary>
internal sealed class JsonCursor(string text)
{
    /// <summary>What <see cref="Peek"/> and <see cref="At"/> give behind the last character; it is no character of valid JSON.</summary>
    public const char End = '\0';

    public string Text { get; } = text;

    public int Position { get; private set; } = text.Length > 0 && text[0] == ParserText.ByteOrderMark ? 1 : 0;

    public char At(int position) => position < Text.Length ? Text[position] : End;

    /// <summary>The next character that is not blank; moves to it.</summary>
    public char Peek()
    {
        while (At(Position) is ' ' or '\t' or '\r' or '\n')
        {
            Position++;
        }

        return At(Position);
    }

    /// <summary>Moves behind a character that is known to be next.</summary>
    public void Skip(char known) => Position += At(Position) == known ? 1 : 0;

    public bool TrySkip(char wanted)
    {
        var isNext = Peek() == wanted;
        Position += isNext ? 1 : 0;
        return isNext;
    }

    /// <summary>Moves behind a comma, or behind the closing bracket.</summary>
    /// <returns>Whether it was a comma, so that something must follow.</returns>
    public bool Continues(char closing, string expected) =>
        TrySkip(',') || (TrySkip(closing) ? false : throw Unexpected(expected));

    public void ExpectEnd()
    {
        Peek();
        if (Position < Text.Length)
        {
            throw Unexpected("the end of the text");
        }
    }

    /// <summary>Moves to a position and gives the text up to there.</summary>
    public string Take(int end)
    {
        var taken = Text.Substring(Position, end - Position);
        Position = end;
        return taken;
    }

    public UnreadableTextException Unexpected(string expected) => Unexpected(expected, Position);

    public UnreadableTextException Unexpected(string expected, int position) =>
        UnreadableTextException.Syntax($"{Describe(position)} was found, {expected} was expected", position, position + 1);

    private string Describe(int position)
    {
        if (position >= Text.Length)
        {
            return "the end of the text";
        }

        var character = Text[position];
        return character is > ' ' and < '\u007F'
            ? $"'{character}'"
            : "the character U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);
    }
}
