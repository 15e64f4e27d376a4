using System.Buffers;
using System.Text;

namespace Gale.Codegen.Runtime;

/// <summary>Writes parameters in the styles of the specification (OpenAPI 3.1, 4.8.12.3 and its table of examples; RFC 6570).</summary>
internal static class StyledParameter
{
    // What RFC 3986, section 3.4, lets stand in a query: reserved characters but # [ ] (OpenAPI 3.1.1, appendix E).
    private static readonly SearchValues<char> _allowedInQuery = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?@!$&'()*+,;=");

    // What section 3.3 lets stand in a segment: of those, what does not end it.
    private static readonly SearchValues<char> _allowedInSegment = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:@!$&'()*+,;=");

    /// <summary>
    /// The text in the place of <c>{name}</c> in a path; none for a list or object without parts, which counts as undefined
    /// (RFC 6570, section 2.3).
    /// </summary>
    internal static string InPath(string name, ParameterParts parts, ParameterStyle style, bool explode, bool allowReserved) =>
        InPath(name, parts, style, explode, allowReserved ? static text => EncodeAllBut(_allowedInSegment, text) : Encode);

    private static string InPath(string name, ParameterParts parts, ParameterStyle style, bool explode, Func<string, string> encode) => style switch
    {
        not ParameterStyle.Json when parts.IsEmpty => "",
        ParameterStyle.Label => "." + Joined(parts, explode ? "." : ",", explode ? "=" : ",", encode),
        ParameterStyle.Matrix => InMatrix(name, parts, explode, encode),
        ParameterStyle.Json => encode(parts.Json),
        _ => Joined(parts, DelimiterOf(style), explode ? "=" : DelimiterOf(style), encode),
    };

    /// <summary>The value of a header: not encoded, since no server decodes it there.</summary>
    internal static string InHeader(ParameterParts parts, ParameterStyle style, bool explode)
    {
        var delimiter = Uri.UnescapeDataString(DelimiterOf(style));
        return style == ParameterStyle.Json ? parts.Json : Joined(parts, delimiter, explode ? "=" : delimiter, static text => text);
    }

    /// <summary>Pairs of name and value for a query or for cookies, encoded unless the style is that of cookies; none for an empty list or object.</summary>
    internal static IEnumerable<KeyValuePair<string, string>> AsPairs(
        string name, ParameterParts parts, ParameterStyle style, bool explode, bool allowReserved)
    {
        Func<string, string> encode = allowReserved ? static text => EncodeAllBut(_allowedInQuery, text) : Encode;
        if (style == ParameterStyle.Cookie)
        {
            return AsPairs(name, parts, ",", explode, static text => text, static text => text);
        }

        if (style == ParameterStyle.Json)
        {
            return [KeyValuePair.Create(Encode(name), encode(parts.Json))];
        }

        if (style == ParameterStyle.DeepObject && (parts.IsObject || parts.HasNestedItems))
        {
            return parts.DeepParts().Select(part => KeyValuePair.Create(Encode(name) + part.Key, encode(part.Value)));
        }

        return AsPairs(name, parts, DelimiterOf(style), explode, Encode, encode);
    }

    private static IEnumerable<KeyValuePair<string, string>> AsPairs(
        string name, ParameterParts parts, string delimiter, bool explode, Func<string, string> encodeName, Func<string, string> encode) =>
        parts.IsEmpty ? []
        : explode || !(parts.IsList || parts.IsObject)
            ? parts.Parts.Select(part => KeyValuePair.Create(encodeName(parts.IsObject ? part.Key : name), encode(part.Value)))
        : [KeyValuePair.Create(encodeName(name), Joined(parts, delimiter, delimiter, encode))];

    private static string DelimiterOf(ParameterStyle style) => style switch
    {
        ParameterStyle.SpaceDelimited => "%20",
        ParameterStyle.PipeDelimited => "%7C",
        ParameterStyle.TabDelimited => "%09",
        _ => ",",
    };

    private static string InMatrix(string name, ParameterParts parts, bool explode, Func<string, string> encode) =>
        explode && (parts.IsList || parts.IsObject)
            ? string.Concat(parts.Parts.Select(part => MatrixPair(parts.IsObject ? part.Key : name, encode(part.Value))))
            : MatrixPair(name, Joined(parts, ",", ",", encode));

    /// <summary>What is empty has no sign before it (RFC 6570, section 3.2.7).</summary>
    private static string MatrixPair(string name, string encoded) =>
        encoded.Length == 0 ? $";{Encode(name)}" : $";{Encode(name)}={encoded}";

    private static string Joined(ParameterParts parts, string delimiter, string assignment, Func<string, string> encode) => string.Join(
        delimiter,
        parts.PartsOnce().Select(part => parts.IsObject ? $"{encode(part.Key)}{assignment}{encode(part.Value)}" : encode(part.Value)));

    private static string Encode(string text) => Uri.EscapeDataString(text);

    /// <summary>Reserved characters stay, and so does what is percent-encoded already (RFC 6570, section 3.2.3).</summary>
    private static string EncodeAllBut(SearchValues<char> allowed, string text)
    {
        var encoded = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (allowed.Contains(text[at]) || IsEscape(text, at))
            {
                encoded.Append(text[at]);
                continue;
            }

            var length = char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
            encoded.Append(Encode(text.Substring(at, length)));
            at += length - 1;
        }

        return encoded.ToString();
    }

    private static bool IsEscape(string text, int at) =>
        text[at] == '%' && at + 2 < text.Length && char.IsAsciiHexDigit(text[at + 1]) && char.IsAsciiHexDigit(text[at + 2]);
}
