namespace Gale.Codegen.Yaml;

/// <summary>The numbers of JSON (RFC 8259, 6).</summary>
internal static class JsonNumber
{
    /// <summary>The offset behind the number that begins at the cursor.</summary>
    /// <exception cref="UnreadableTextException">It is not a number of JSON: <c>01</c>, <c>1.</c>, <c>-</c>.</exception>
    public static int End(JsonCursor cursor)
    {
        var position = cursor.Position + (cursor.At(cursor.Position) == '-' ? 1 : 0);
        position = cursor.At(position) == '0' ? position + 1 : Digits(cursor, position);
        if (cursor.At(position) == '.')
        {
            position = Digits(cursor, position + 1);
        }

        if (cursor.At(position) is 'e' or 'E')
        {
            position = Digits(cursor, position + (cursor.At(position + 1) is '+' or '-' ? 2 : 1));
        }

        return cursor.At(position) is >= '0' and <= '9'
            ? throw cursor.Unexpected("a number without leading zeros")
            : position;
    }

    private static int Digits(JsonCursor cursor, int start)
    {
        var position = start;
        while (cursor.At(position) is >= '0' and <= '9')
        {
            position++;
        }

        return position > start ? position : throw cursor.Unexpected("a digit", position);
    }
}
