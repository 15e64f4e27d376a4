namespace Gale.Codegen.JsonPath;

/// <summary>A position in a query or a pattern.</summary>
internal sealed class JsonPathCursor(string text)
{
    /// <summary>What <see cref="Next"/> gives behind the last character.</summary>
    public const char End = '\0';

    public int Position { get; private set; }

    public bool IsAtEnd => Position >= text.Length;

    public char Next => At(0);

    public char At(int distance) => Position + distance < text.Length ? text[Position + distance] : End;

    public void Skip(int count = 1) => Position += count;

    public bool TrySkip(char wanted)
    {
        var isNext = !IsAtEnd && Next == wanted;
        Position += isNext ? 1 : 0;
        return isNext;
    }

    public bool TrySkip(string wanted)
    {
        var isNext = string.CompareOrdinal(text, Position, wanted, 0, wanted.Length) == 0;
        Position += isNext ? wanted.Length : 0;
        return isNext;
    }

    public void SkipBlanks()
    {
        while (!IsAtEnd && Next is ' ' or '\t' or '\r' or '\n')
        {
            Position++;
        }
    }

    public void Expect(char wanted)
    {
        if (!TrySkip(wanted))
        {
            throw Fail($"'{wanted}'");
        }
    }

    public string TakeWhile(Func<char, bool> fits)
    {
        var start = Position;
        while (!IsAtEnd && fits(Next))
        {
            Position++;
        }

        return text.Substring(start, Position - start);
    }

    /// <summary>The next character; two units of UTF-16 where it takes two.</summary>
    public int TakeCodePoint()
    {
        var isPair = char.IsHighSurrogate(Next) && char.IsLowSurrogate(At(1));
        var taken = isPair ? char.ConvertToUtf32(Next, At(1)) : Next;
        Position += isPair ? 2 : 1;
        return taken;
    }

    /// <param name="expected">What should be here.</param>
    public JsonPathException Fail(string expected) => Fail(expected, Position);

    public JsonPathException Fail(string expected, int position) => new(
        position < text.Length ? $"'{text[position]}' was found, {expected} was expected" : $"it ends where {expected} was expected",
        Math.Min(position, text.Length));
}
