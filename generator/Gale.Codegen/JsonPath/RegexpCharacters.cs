namespace Gale.Codegen.JsonPath;

/// <summary>What a single character of a pattern stands for: itself, an escape, a class, a category (RFC 9485, 4).</summary>
internal static class RegexpCharacters
{
    private const string Escapable = "()*+-.?[\\]^{|}";
    private const string Special = ")*+?]{}|";

    public static Func<int, bool> Read(JsonPathCursor cursor)
    {
        if (cursor.TrySkip('.'))
        {
            return character => character is not ('\n' or '\r');
        }

        if (cursor.TrySkip('['))
        {
            return ReadClass(cursor);
        }

        if (cursor.TrySkip('\\'))
        {
            return TryReadCategory(cursor) ?? Is(ReadEscaped(cursor));
        }

        return cursor.IsAtEnd || Special.IndexOf(cursor.Next) >= 0 ? throw cursor.Fail("a character, or one with '\\' before it") : Is(cursor.TakeCodePoint());
    }

    private static Func<int, bool> Is(int wanted) => character => character == wanted;

    private static Func<int, bool> ReadClass(JsonPathCursor cursor)
    {
        var isNegative = cursor.TrySkip('^');
        var parts = new List<Func<int, bool>>();
        if (cursor.TrySkip('-'))
        {
            parts.Add(Is('-'));
        }

        while (parts.Count == 0 || cursor.Next != ']')
        {
            parts.Add(cursor.TrySkip('-') ? LastDash(cursor) : ReadRange(cursor));
        }

        cursor.Expect(']');
        return character => parts.Any(part => part(character)) != isNegative;
    }

    private static Func<int, bool> LastDash(JsonPathCursor cursor) =>
        cursor.Next == ']' ? Is('-') : throw cursor.Fail("']' behind '-', or '\\-'");

    private static Func<int, bool> ReadRange(JsonPathCursor cursor)
    {
        var isEscaped = cursor.TrySkip('\\');
        if (isEscaped && TryReadCategory(cursor) is { } category)
        {
            return category;
        }

        var first = isEscaped ? ReadEscaped(cursor) : ReadOfClass(cursor);
        if (cursor.Next != '-' || cursor.At(1) == ']')
        {
            return Is(first);
        }

        cursor.Expect('-');
        var last = cursor.TrySkip('\\') ? ReadEscaped(cursor) : ReadOfClass(cursor);
        return last >= first ? character => character >= first && character <= last : throw cursor.Fail("the smaller character first");
    }

    private static int ReadOfClass(JsonPathCursor cursor) =>
        cursor.IsAtEnd || cursor.Next is '[' or ']' or '\\' or '-' ? throw cursor.Fail("a character, or one with '\\' before it") : cursor.TakeCodePoint();

    private static int ReadEscaped(JsonPathCursor cursor)
    {
        var letter = cursor.Next;
        int character = letter switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            _ when Escapable.IndexOf(letter) >= 0 && !cursor.IsAtEnd => letter,
            _ => throw cursor.Fail("one of the escapes \\n \\r \\t \\p \\P or a sign (I-Regexp has no \\d, \\w and \\s; write [0-9])"),
        };
        cursor.Skip();
        return character;
    }

    /// <summary><c>\p{Lu}</c>, <c>\P{L}</c>, behind the backslash.</summary>
    private static Func<int, bool>? TryReadCategory(JsonPathCursor cursor)
    {
        if (cursor.Next is not ('p' or 'P'))
        {
            return null;
        }

        var isNegative = cursor.Next == 'P';
        cursor.Skip();
        cursor.Expect('{');
        var name = cursor.TakeWhile(char.IsLetter);
        cursor.Expect('}');
        return UnicodeCategories.OfName(name) is { Count: > 0 } categories
            ? character => categories.Contains(UnicodeCategories.Of(character)) != isNegative
            : throw cursor.Fail("a category of Unicode such as L, Lu or Nd");
    }
}
