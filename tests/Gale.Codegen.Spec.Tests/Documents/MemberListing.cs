using System.Text.Json.Nodes;

namespace Gale.Codegen.Spec.Tests.Documents;

/// <summary>
/// The members of every schema of a document, one line for a schema: <c>Schema: member*, member?</c>, where a star stands at
/// what is required and a question mark at what may be missing. <c>|null</c> is added where a member may be null.
/// </summary>
internal static class MemberListing
{
    public static IReadOnlyList<string> Of(SpecDocument document) =>
        [.. from schema in document.Schemas
            where schema.Value!["properties"] is not null || schema.Value["required"] is not null
            select Line(document, schema.Key, schema.Value!.AsObject())];

    /// <summary>The lines that only one of them has, in order, as a diff writes them.</summary>
    public static IEnumerable<string> Difference(IReadOnlyList<string> accepted, IReadOnlyList<string> actual) =>
        accepted.Except(actual).Select(line => $"- {line}")
            .Concat(actual.Except(accepted).Select(line => $"+ {line}"))
            .OrderBy(line => line[2..], StringComparer.Ordinal);

    private static string Line(SpecDocument document, string name, JsonObject schema)
    {
        var required = (schema["required"]?.AsArray() ?? []).Select(member => member!.GetValue<string>()).ToList();
        var properties = schema["properties"]?.AsObject() ?? [];
        var members = properties
            .Select(member => $"{member.Key}{(required.Contains(member.Key) ? "*" : "?")}{Null(document, member.Value!)}")
            // The alternatives of a schema may require what only the schema itself describes, never the other way round.
            .Concat(required.Where(member => !properties.ContainsKey(member)).Select(member => $"{member}* (not described)"));
        return $"{name}: {string.Join(", ", members)}";
    }

    private static string Null(SpecDocument document, JsonNode member) => MayBeNull(document, member) ? "|null" : "";

    private static bool MayBeNull(SpecDocument document, JsonNode member)
    {
        var schema = document.Resolve(member);
        return IsNull(schema["type"]) ||
            new[] { "oneOf", "anyOf" }.Any(keyword =>
                (schema[keyword]?.AsArray() ?? []).Any(alternative => MayBeNull(document, alternative!)));
    }

    private static bool IsNull(JsonNode? type) => type switch
    {
        JsonArray several => several.Any(IsNull),
        JsonValue one => one.TryGetValue<string>(out var name) && name == "null",
        _ => false,
    };
}
