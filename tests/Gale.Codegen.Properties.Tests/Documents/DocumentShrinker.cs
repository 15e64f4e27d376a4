using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Encodings.Web;

namespace Gale.Codegen.Properties.Tests.Documents;

/// <summary>Documents with something less: a component with its operations, a member, a keyword, an alternative.</summary>
internal static class DocumentShrinker
{
    private static readonly JsonSerializerOptions _printed = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly string[] _keywords = ["format", "additionalProperties", "const"];

    public static IEnumerable<string> Simpler(string text)
    {
        var cuts = Cuts(JsonNode.Parse(text)!).Count();
        for (var index = 0; index < cuts; index++)
        {
            var document = JsonNode.Parse(text)!;
            Cuts(document).ElementAt(index)();
            yield return document.ToJsonString(_printed);
        }
    }

    private static IEnumerable<Action> Cuts(JsonNode document)
    {
        var schemas = document["components"]!["schemas"]!.AsObject();
        return schemas.Select(component => component.Key).ToList()
            .Select(name => (Action)(() => RemoveComponent(document, schemas, name)))
            .Concat(schemas.ToList().SelectMany(component => Inside(component.Value!)));
    }

    private static void RemoveComponent(JsonNode document, JsonObject schemas, string name)
    {
        schemas.Remove(name);
        document["paths"]!.AsObject().Remove("/" + name);
        foreach (var reference in Nodes(document).OfType<JsonObject>().Where(it => (string?)it["$ref"] == $"#/components/schemas/{name}").ToList())
        {
            reference.Clear();
            reference["type"] = "string";
        }
    }

    private static IEnumerable<Action> Inside(JsonNode schema) =>
        Nodes(schema).OfType<JsonObject>().Where(it => it.Parent is not JsonObject || !TellsAlternativesApart(it.GetPropertyName())).SelectMany(InObject);

    /// <summary>Without these, a union would be another one that means nothing to who looks for the fault.</summary>
    private static bool TellsAlternativesApart(string name) => name == "kind" || name.StartsWith("only", StringComparison.Ordinal);

    private static IEnumerable<Action> InObject(JsonObject schema)
    {
        foreach (var keyword in _keywords.Where(keyword => schema[keyword] is JsonValue or JsonObject))
        {
            yield return () => schema.Remove(keyword);
        }

        foreach (var member in (schema["properties"] as JsonObject)?.Select(member => member.Key).Where(name => !TellsAlternativesApart(name)).ToList() ?? [])
        {
            yield return () => RemoveMember(schema, member);
        }

        foreach (var name in (schema["required"] as JsonArray)?.Where(name => !TellsAlternativesApart((string)name!)).ToList() ?? [])
        {
            yield return () => schema["required"]!.AsArray().Remove(name);
        }

        foreach (var list in new[] { "oneOf", "anyOf", "allOf", "enum" }.Select(word => schema[word]).OfType<JsonArray>().Where(list => list.Count > 1))
        {
            for (var index = 0; index < list.Count; index++)
            {
                var gone = index;
                yield return () => list.RemoveAt(gone);
            }
        }
    }

    private static void RemoveMember(JsonObject schema, string member)
    {
        schema["properties"]!.AsObject().Remove(member);
        var required = schema["required"] as JsonArray;
        if (required?.FirstOrDefault(name => (string?)name == member) is { } name)
        {
            required.Remove(name);
        }
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Nodes(member.Value)).Prepend(members),
        JsonArray items => items.SelectMany(Nodes).Prepend(items),
        null => [],
        _ => [node],
    };
}
