using System.Globalization;
using System.Text;

namespace Gale.Codegen.CSharp;

/// <summary>A C# literal; a text with everything escaped that could end it, break its line or hide in it.</summary>
internal readonly record struct Literal
{
    private readonly string? _code;

    private Literal(string code) => _code = code;

    /// <summary>The literal as code, quotes included.</summary>
    public string Code => _code ?? "\"\"";

    /// <summary>A <c>string</c>.</summary>
    public static Literal Text(string text) => new(Quote(text));

    /// <summary>
    /// UTF-8 bytes. Half a surrogate pair has no UTF-8 form: it becomes U+FFFD, as every encoder writes it.
    /// </summary>
    public static Literal Utf8(string text) => new(Quote(WithoutLoneSurrogates(text)) + "u8");

    /// <summary>An unsigned number in hexadecimal, for bits.</summary>
    public static Literal Hex(ulong bits) => new("0x" + bits.ToString("X", CultureInfo.InvariantCulture) + "UL");

    /// <summary>An integer. The smallest one is spelled as an operation: its digits alone are no <c>long</c>.</summary>
    public static Literal Integer(long value) => new(value == long.MinValue ? "long.MinValue" : value.ToString(CultureInfo.InvariantCulture));

    /// <summary><c>true</c> or <c>false</c>.</summary>
    public static Literal Boolean(bool value) => new(value ? "true" : "false");

    /// <summary>A value of an enum.</summary>
    public static Literal EnumValue(TypeName type, Identifier value) => new($"{type}.{value}");

    /// <summary>Nearly every text stands for itself.</summary>
    private static string Quote(string text)
    {
        foreach (var character in text)
        {
            if (!IsItself(character))
            {
                return QuoteEscaped(text);
            }
        }

        return "\"" + text + "\"";
    }

    private static string QuoteEscaped(string text)
    {
        var code = new StringBuilder(text.Length + 8).Append('"');
        foreach (var character in text)
        {
            if (IsItself(character))
            {
                code.Append(character);
            }
            else
            {
                code.Append(Escape(character));
            }
        }

        return code.Append('"').ToString();
    }

    private static bool IsItself(char character) => character is >= ' ' and <= '~' and not ('"' or '\\');

    private static string Escape(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => "\\\\",
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        _ when IsVisible(character) => character.ToString(),
        _ => "\\u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
    };

    /// <summary>
    /// Control and format characters (among them the bidirectional ones that make code read other than it runs), line and
    /// paragraph separators and surrogates are spelled as escapes.
    /// </summary>
    private static bool IsVisible(char character) => char.GetUnicodeCategory(character) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);

    private static string WithoutLoneSurrogates(string text)
    {
        if (!text.Any(char.IsSurrogate))
        {
            return text;
        }

        var builder = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                builder.Append(text[i]).Append(text[++i]);
            }
            else
            {
                builder.Append(char.IsSurrogate(text[i]) ? '\uFFFD' : text[i]);
            }
        }

        return builder.ToString();
    }

    public override string ToString() => Code;
}
