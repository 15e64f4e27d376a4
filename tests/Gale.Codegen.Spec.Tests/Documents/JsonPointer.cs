using System.Globalization;
using System.Text.Json.Nodes;

namespace Gale.Codegen.Spec.Tests.Documents;

/// <summary>RFC 6901.</summary>
internal static class JsonPointer
{
    public static string Append(string pointer, string name) =>
        $"{pointer}/{name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}";

    public static IEnumerable<string> Names(string pointer) =>
        pointer.Split('/').Skip(1).Select(name =>
            name.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));

    /// <summary>The value and everything inside it, each with its pointer.</summary>
    public static IEnumerable<(string Pointer, JsonNode? Value)> Descend(JsonNode? value, string pointer = "") =>
        Inside(value)
            .SelectMany(member => Descend(member.Value, Append(pointer, member.Name)))
            .Prepend((pointer, value));

    /// <summary>Whether there is something at the place, null included.</summary>
    public static bool Exists(JsonNode? value, string pointer) => Descend(value).Any(found => found.Pointer == pointer);

    private static IEnumerable<(string Name, JsonNode? Value)> Inside(JsonNode? value) => value switch
    {
        JsonObject members => members.Select(member => (member.Key, member.Value)),
        JsonArray items => items.Select((item, index) => (index.ToString(CultureInfo.InvariantCulture), item)),
        _ => [],
    };
}
