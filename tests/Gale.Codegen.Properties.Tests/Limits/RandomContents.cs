using System.Text.Json.Nodes;

namespace Gale.Codegen.Properties.Tests.Limits;

/// <summary>Makes values up that have the types of a schema, and its limits or not.</summary>
/// <param name="random">What decides.</param>
/// <param name="node">The schema that others refer to.</param>
internal sealed class RandomContents(Random random, JsonObject node)
{
    private static readonly string[] _letters = ["a", "b", "0", "\U0001F600"];
    private static readonly string[] _names = ["a", "xa", "xb", "b", "abc", "cc"];
    private static readonly string[] _fractions = ["0", "0.01", "0.05", "0.1", "0.25", "1", "1.0", "1.005", "2.5", "-1", "10", "0.125"];

    public JsonNode Of(JsonObject schema, int depth = 6)
    {
        if (schema["anyOf"] is JsonArray choices)
        {
            return Of((JsonObject)choices[random.Next(choices.Count)]!, depth);
        }

        return schema.ContainsKey("$ref") ? Of(node, depth) : (string)schema["type"]! switch
        {
            "string" => string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => _letters[random.Next(_letters.Length)])),
            "integer" => random.Next(-5, 8),
            "number" => JsonNode.Parse(_fractions[random.Next(_fractions.Length)])!,
            "array" => List(schema, depth),
            _ => Object(schema, depth),
        };
    }

    private JsonArray List(JsonObject schema, int depth)
    {
        var first = (schema["prefixItems"] as JsonArray)?.Select(item => Of((JsonObject)item!, depth - 1)) ?? [];
        var items = Enumerable.Range(0, depth > 0 ? random.Next(4) : 0).Select(_ => Of((JsonObject)schema["items"]!, depth - 1));
        return new JsonArray([.. first, .. items]);
    }

    private JsonObject Object(JsonObject schema, int depth)
    {
        var members = new JsonObject();
        var properties = schema["properties"] as JsonObject ?? [];
        foreach (var name in _names.Where(name => !properties.ContainsKey(name) && random.Next(4) == 0))
        {
            members[name] = Of((JsonObject)schema["additionalProperties"]!, depth - 1);
        }

        foreach (var (name, member) in properties.Where(_ => depth > 0 && random.Next(2) == 0))
        {
            members[name] = Of((JsonObject)member!, depth - 1);
        }

        return members;
    }
}
