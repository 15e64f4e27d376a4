using System.Globalization;
using System.Text;

namespace Gale.Codegen.JsonPath;

/// <summary>Texts in quotes, single or double (RFC 9535, 2.3.1.1).</summary>
internal static class JsonPathText
{
    public static string Read(JsonPathCursor cursor)
    {
        var quote = cursor.Next;
        cursor.Skip();
        var text = new StringBuilder();
        while (!cursor.TrySkip(quote))
        {
            if (cursor.Next < ' ')
            {
                throw cursor.Fail($"{quote} at the end of the text");
            }

            text.Append(cursor.TrySkip('\\') ? ReadEscape(cursor, quote) : cursor.TakeWhile(character => character != quote && character != '\\' && character >= ' '));
        }

        return text.ToString();
    }

    private static char ReadEscape(JsonPathCursor cursor, char quote)
    {
        var letter = cursor.Next;
        char? meaning = letter switch
        {
            '\\' or '/' => letter,
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => null,
            _ when letter == quote => letter,
            _ => throw cursor.Fail($"one of the escapes \\\\ \\/ \\{quote} \\b \\f \\n \\r \\t \\u0000"),
        };
        cursor.Skip();
        return meaning ?? ReadHexadecimal(cursor);
    }

    private static char ReadHexadecimal(JsonPathCursor cursor)
    {
        var digits = new string([cursor.At(0), cursor.At(1), cursor.At(2), cursor.At(3)]);
        if (!ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
        {
            throw cursor.Fail("four hexadecimal digits");
        }

        cursor.Skip(digits.Length);
        return (char)unit;
    }
}
