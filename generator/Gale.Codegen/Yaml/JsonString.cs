using System.Globalization;
using System.Text;

namespace Gale.Codegen.Yaml;

/// <summary>The strings of JSON (RFC 8259, 7). Lone surrogates are kept: the grammar allows them (8.2).</summary>
internal static class JsonString
{
    /// <summary>Reads the string that begins at the cursor and moves behind it.</summary>
    /// <exception cref="UnreadableTextException">It does not end, or holds what must be escaped.</exception>
    public static string Read(JsonCursor cursor)
    {
        cursor.Skip('"');
        var run = cursor.Take(EndOfRun(cursor));
        if (cursor.At(cursor.Position) == '"')
        {
            cursor.Skip('"');
            return run;
        }

        return ReadEscaped(cursor, new StringBuilder(run));
    }

    private static string ReadEscaped(JsonCursor cursor, StringBuilder text)
    {
        while (cursor.At(cursor.Position) == '\\')
        {
            text.Append(ReadEscape(cursor)).Append(cursor.Take(EndOfRun(cursor)));
        }

        cursor.Skip('"');
        return text.ToString();
    }

    /// <summary>The offset of the quote or the backslash that comes next.</summary>
    private static int EndOfRun(JsonCursor cursor)
    {
        var position = cursor.Position;
        while (cursor.At(position) is >= ' ' and not ('"' or '\\'))
        {
            position++;
        }

        return cursor.At(position) is '"' or '\\'
            ? position
            : throw cursor.Unexpected("the rest of a string and '\"' behind it (control characters as escapes)", position);
    }

    private static char ReadEscape(JsonCursor cursor)
    {
        cursor.Skip('\\');
        var letter = cursor.At(cursor.Position);
        char? meaning = letter switch
        {
            '"' or '\\' or '/' => letter,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => null,
            _ => throw cursor.Unexpected("one of the escapes \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0000"),
        };
        cursor.Skip(letter);
        return meaning ?? ReadHexadecimal(cursor);
    }

    private static char ReadHexadecimal(JsonCursor cursor)
    {
        for (var position = cursor.Position; position < cursor.Position + 4; position++)
        {
            if (cursor.At(position) is not ((>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F')))
            {
                throw cursor.Unexpected("four hexadecimal digits", position);
            }
        }

        var digits = cursor.Take(cursor.Position + 4);
        return (char)int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }
}
