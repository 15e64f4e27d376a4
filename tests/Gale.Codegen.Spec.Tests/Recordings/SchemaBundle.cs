using System.Text.Json.Nodes;
using Gale.Codegen.Spec.Tests.Documents;

namespace Gale.Codegen.Spec.Tests.Recordings;

/// <summary>A schema of a document with all that it may refer to, as a JSON Schema that stands alone.</summary>
internal static class SchemaBundle
{
    private const string InDocument = "#/components/schemas/";
    private const string InBundle = "#/definitions/";

    public static string Of(SpecDocument document, JsonNode schema)
    {
        var bundle = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["allOf"] = new JsonArray(Copy(schema)),
            ["definitions"] = Copy(document.Schemas),
        };
        return bundle.ToJsonString().Replace($"\"{InDocument}", $"\"{InBundle}", StringComparison.Ordinal);
    }

    /// <summary>
    /// A copy without keywords beside a <c>$ref</c>, which dialects older than the documents' ignore: <c>allOf</c> says the
    /// same in all of them.
    /// </summary>
    private static JsonNode? Copy(JsonNode? value) => value switch
    {
        JsonObject { Count: > 1 } schema when schema["$ref"] is JsonValue reference => Members(schema.Where(member => member.Key != "$ref")
            .Append(KeyValuePair.Create("allOf", (JsonNode?)new JsonArray(new JsonObject { ["$ref"] = reference.DeepClone() })))),
        JsonObject members => Members(members),
        JsonArray items => new JsonArray([.. items.Select(Copy)]),
        _ => value?.DeepClone(),
    };

    private static JsonObject Members(IEnumerable<KeyValuePair<string, JsonNode?>> members) =>
        new(members.Select(member => KeyValuePair.Create(member.Key, Copy(member.Value))));
}
