using System.Text;
using System.Text.Json;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime;

/// <summary>Texts of headers on the way through the JSON of their types, so that every type is read in one way wherever it travels.</summary>
internal static class HeaderJson
{
    /// <summary>The value; none where the text is not what the document says.</summary>
    internal static T? Read<T, TCodec>(string json)
        where TCodec : struct, IJsonCodec<T> => JsonBodyReader.TryRead<T, TCodec>(Encoding.UTF8.GetBytes(json), out var value, out _) ? value : default;

    internal static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";

    /// <summary>Names and values; none where a name has no value.</summary>
    internal static IReadOnlyList<KeyValuePair<string, string>>? MembersIn(IReadOnlyList<string> lines, bool explode)
    {
        var parts = lines.SelectMany(line => line.Split(',', StringSplitOptions.TrimEntries)).ToList();
        if (explode)
        {
            var pairs = parts.Select(part => part.Split('=', 2)).ToList();
            return pairs.TrueForAll(pair => pair.Length == 2) ? [.. pairs.Select(pair => KeyValuePair.Create(pair[0], pair[1]))] : null;
        }

        return parts.Count % 2 == 0 ? [.. parts.Chunk(2).Select(pair => KeyValuePair.Create(pair[0], pair[1]))] : null;
    }

    /// <summary>
    /// A list may be sent in one header or in several (RFC 9110, 5.3), a cookie only in one of its own, since its date has a
    /// comma in it (RFC 6265, 3).
    /// </summary>
    internal static IEnumerable<string> ItemsIn(string name, IReadOnlyList<string> lines, string separator) =>
        name.Equals("Set-Cookie", StringComparison.OrdinalIgnoreCase)
            ? lines
            : lines.SelectMany(line => line.Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
}
