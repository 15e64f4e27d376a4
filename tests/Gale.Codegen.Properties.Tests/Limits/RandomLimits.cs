using System.Text.Json.Nodes;

namespace Gale.Codegen.Properties.Tests.Limits;

/// <summary>Makes schemas up whose limits many values break and many do not.</summary>
/// <param name="random">What decides.</param>
internal sealed class RandomLimits(Random random)
{
    private static readonly string[] _patterns = ["^a", "b$", "^[ab]*$", "[0-9]", "^(?:a|b0)+$", "^\\w{2}"];

    /// <summary>A schema of any kind.</summary>
    /// <param name="depth">How many levels of values there may be in it.</param>
    public JsonObject Schema(int depth) => random.Next(depth > 0 ? 9 : 4) switch
    {
        0 or 1 => Text(),
        2 => Number("integer", ["-3", "0", "2", "5"], ["2", "3"]),
        3 => Number("number", ["-1", "0.05", "1.005", "2.5"], ["0.01", "0.5", "0.25"], "decimal"),
        4 => List(depth),
        5 => Map(depth),
        6 => Object(depth),
        7 => Tuple(depth),
        _ => Choice(depth),
    };

    private JsonObject Text() => Limited(
        new() { ["type"] = "string" },
        ("minLength", () => random.Next(4)),
        ("maxLength", () => random.Next(1, 6)),
        ("pattern", () => Any(_patterns)));

    private JsonObject Number(string type, string[] bounds, string[] steps, string? format = null) => Limited(
        format is null ? new() { ["type"] = type } : new() { ["type"] = type, ["format"] = format },
        ("minimum", () => JsonNode.Parse(Any(bounds))),
        ("maximum", () => JsonNode.Parse(Any(bounds))),
        ("exclusiveMinimum", () => JsonNode.Parse(Any(bounds))),
        ("exclusiveMaximum", () => JsonNode.Parse(Any(bounds))),
        ("multipleOf", () => JsonNode.Parse(Any(steps))));

    private JsonObject List(int depth) => Limited(
        new() { ["type"] = "array", ["items"] = Schema(depth - 1) },
        ("minItems", () => random.Next(3)),
        ("maxItems", () => random.Next(1, 5)),
        ("uniqueItems", () => true));

    private JsonObject Tuple(int depth) => Limited(
        new() { ["type"] = "array", ["prefixItems"] = new JsonArray(Schema(0), Schema(0)), ["items"] = Schema(depth - 1), ["minItems"] = 2 },
        ("maxItems", () => random.Next(2, 5)));

    private JsonObject Map(int depth)
    {
        var map = Members(new() { ["type"] = "object", ["additionalProperties"] = Schema(depth - 1) });
        if (random.Next(3) == 0)
        {
            map["patternProperties"] = new JsonObject { ["^x"] = map["additionalProperties"]!.DeepClone(), ["a$"] = map["additionalProperties"]!.DeepClone() };
            map["additionalProperties"] = Limited((JsonObject)map["additionalProperties"]!.DeepClone(), ("maxLength", () => 1), ("maximum", () => 1));
        }

        return map;
    }

    private JsonObject Object(int depth) => Members(new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject { ["a"] = Schema(depth - 1), ["xb"] = Schema(depth - 1), ["of"] = Reference() },
        ["additionalProperties"] = Schema(0),
    });

    private JsonObject Choice(int depth) => new()
    {
        ["anyOf"] = new JsonArray([Text(), Number("integer", ["-3", "2", "5"], ["2"]), .. random.Next(2) == 0 ? [List(depth)] : Array.Empty<JsonNode>(), .. random.Next(2) == 0 ? [Text()] : Array.Empty<JsonNode>()]),
    };

    /// <summary>The one that leads back to itself.</summary>
    private static JsonObject Reference() => new() { ["$ref"] = "#/components/schemas/Node" };

    private JsonObject Members(JsonObject schema) => Limited(
        schema,
        ("minProperties", () => random.Next(3)),
        ("maxProperties", () => random.Next(1, 4)),
        ("propertyNames", () => Limited([], ("maxLength", () => 2), ("pattern", () => "[ab]"))));

    private JsonObject Limited(JsonObject schema, params (string Keyword, Func<JsonNode?> Value)[] limits)
    {
        foreach (var (keyword, value) in limits)
        {
            if (random.Next(3) == 0)
            {
                schema[keyword] = value();
            }
        }

        return schema;
    }

    private T Any<T>(T[] choices) => choices[random.Next(choices.Length)];
}
