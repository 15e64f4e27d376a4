using System.Text.Json;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime;

/// <summary>
/// The value of a parameter taken apart: one text, a list of them, or names with texts. It goes through the JSON of its type, so
/// every type has one text wherever it travels; members that are null are absent (RFC 6570, section 2.3).
/// </summary>
internal sealed class ParameterParts
{
    private ParameterParts(JsonValueKind kind, string json, IReadOnlyList<KeyValuePair<string, string>> parts) =>
        (Kind, Json, Parts) = (kind, json, parts);

    /// <summary>An array, an object, or anything else for a single value.</summary>
    internal JsonValueKind Kind { get; }

    internal string Json { get; }

    /// <summary>The single text, the items, or the members; only members have names.</summary>
    internal IReadOnlyList<KeyValuePair<string, string>> Parts { get; }

    internal bool IsList => Kind == JsonValueKind.Array;

    /// <summary>Whether it is a list or an object with nothing in it.</summary>
    internal bool IsEmpty => (IsList || IsObject) && Parts.Count == 0;

    internal bool IsObject => Kind == JsonValueKind.Object;

    /// <summary>The text of a single value.</summary>
    internal string? Text => IsList || IsObject ? null : Parts.Count == 0 ? "" : Parts[0].Value;

    /// <summary>The items of a list that are there; anything else is the only one.</summary>
    internal IReadOnlyList<ParameterParts> Items()
    {
        if (!IsList)
        {
            return [this];
        }

        using var document = JsonDocument.Parse(Json);
        return [.. document.RootElement.EnumerateArray().Where(IsThere).Select(item => Of(item))];
    }

    /// <param name="value">The value.</param>
    /// <param name="inner">What stands between the items of lists that are items themselves, the outermost first; a list that is left is JSON.</param>
    internal static ParameterParts Of<T, TCodec>(T value, string inner = "")
        where TCodec : struct, IJsonCodec<T>
    {
        using var document = Write<T, TCodec>(value);
        return Of(document.RootElement, inner);
    }

    /// <summary>The same value, the lists in it taken apart too.</summary>
    internal ParameterParts WithInner(string inner)
    {
        if (inner.Length == 0)
        {
            return this;
        }

        using var document = JsonDocument.Parse(Json);
        return Of(document.RootElement, inner);
    }

    /// <summary>The members of an object, each taken apart; those that are null are absent.</summary>
    internal static IReadOnlyList<(string Name, ParameterParts Value)> MembersOf<T, TCodec>(T value)
        where TCodec : struct, IJsonCodec<T>
    {
        using var document = Write<T, TCodec>(value);
        return document.RootElement.ValueKind == JsonValueKind.Object
            ? [.. document.RootElement.EnumerateObject().Where(member => IsThere(member.Value)).Select(member => (member.Name, Of(member.Value)))]
            : throw new JsonException("Expected an object to send as a form, found another value.");
    }

    private static ParameterParts Of(JsonElement value, string inner = "") => new(value.ValueKind, value.GetRawText(), [.. PartsOf(value, inner)]);

    private static JsonDocument Write<T, TCodec>(T value)
        where TCodec : struct, IJsonCodec<T>
    {
        var bytes = new PooledBytes(256);
        JsonOutput.Write<T, TCodec>(bytes, value);

        // The document reads these very bytes: they are the collector's afterwards, not the pool's.
        return JsonDocument.Parse(bytes.Memory);
    }

    /// <summary>Whether some of its items are lists or objects.</summary>
    internal bool HasNestedItems
    {
        get
        {
            if (!IsList)
            {
                return false;
            }

            using var document = JsonDocument.Parse(Json);
            return HasNested(document.RootElement);
        }
    }

    /// <summary>
    /// The members of an object with the way to each (<c>[a][b]</c>, encoded); a list repeats its own way. Where items have parts,
    /// each has its position on the way (<c>[a][0][b]</c>): otherwise nothing would say where one ends.
    /// </summary>
    internal IReadOnlyList<KeyValuePair<string, string>> DeepParts()
    {
        using var document = JsonDocument.Parse(Json);
        return [.. DeepPartsOf("", document.RootElement)];
    }

    private static IEnumerable<KeyValuePair<string, string>> DeepPartsOf(string way, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => DeepPartsOf($"{way}%5B{Uri.EscapeDataString(member.Name)}%5D", member.Value)),
        JsonValueKind.Array when HasNested(value) => value.EnumerateArray().SelectMany((item, index) => DeepPartsOf($"{way}%5B{index}%5D", item)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(item => DeepPartsOf(way, item)),
        JsonValueKind.Null => [],
        _ => [KeyValuePair.Create(way, TextOf(value))],
    };

    /// <summary>The same where a name stands once, and cannot say that several values are its: a list that is a member is JSON.</summary>
    internal IReadOnlyList<KeyValuePair<string, string>> PartsOnce()
    {
        if (!IsObject)
        {
            return Parts;
        }

        using var document = JsonDocument.Parse(Json);
        return [.. document.RootElement.EnumerateObject().Where(member => MembersOf(member.Name, member.Value).Any()).Select(member => KeyValuePair.Create(member.Name, TextOf(member.Value)))];
    }

    private static IEnumerable<KeyValuePair<string, string>> PartsOf(JsonElement value, string inner) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Where(IsThere).Select(item => KeyValuePair.Create("", ItemTextOf(item, inner))),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => MembersOf(member.Name, member.Value)),
        JsonValueKind.Null => [],
        _ => [KeyValuePair.Create("", TextOf(value))],
    };

    /// <summary>A list in an object repeats its name; anything deeper has no form of its own and stays JSON.</summary>
    private static IEnumerable<KeyValuePair<string, string>> MembersOf(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => [],
        JsonValueKind.Array => value.EnumerateArray().Where(IsThere).Select(item => KeyValuePair.Create(name, TextOf(item))),
        _ => [KeyValuePair.Create(name, TextOf(value))],
    };

    private static bool HasNested(JsonElement list) => list.EnumerateArray().Any(item => item.ValueKind is JsonValueKind.Array or JsonValueKind.Object);

    private static bool IsThere(JsonElement value) => value.ValueKind != JsonValueKind.Null;

    private static string ItemTextOf(JsonElement item, string inner) => item.ValueKind == JsonValueKind.Array && inner.Length > 0
        ? string.Join(inner[0], item.EnumerateArray().Where(IsThere).Select(part => ItemTextOf(part, inner[1..])))
        : TextOf(item);

    private static string TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
