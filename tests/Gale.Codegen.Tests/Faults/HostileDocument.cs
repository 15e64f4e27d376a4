using System.Text.Json.Nodes;

namespace Gale.Codegen.Tests.Faults;

/// <summary>A document with one text wherever the specification allows a text.</summary>
internal static class HostileDocument
{
    public static string FullOf(string text) => new JsonObject
    {
        ["openapi"] = "3.1.0",
        ["info"] = new JsonObject { ["title"] = text, ["version"] = text, ["description"] = text },
        ["servers"] = new JsonArray(new JsonObject { ["url"] = "https://example.com/" + text }),
        ["tags"] = new JsonArray(new JsonObject { ["name"] = text, ["description"] = text }),
        ["paths"] = new JsonObject { ["/" + text] = new JsonObject { ["get"] = OperationFullOf(text) } },
        ["components"] = new JsonObject
        {
            ["schemas"] = new JsonObject { [text] = SchemaFullOf(text), ["Hostile host"] = SchemaFullOf(text) },
            ["securitySchemes"] = new JsonObject
            {
                [text] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer", ["description"] = text },
            },
        },
    }.ToJsonString();

    private static JsonObject SchemaFullOf(string text) => new()
    {
        ["type"] = "object",
        ["title"] = text,
        ["description"] = text,
        ["properties"] = new JsonObject
        {
            [text] = new JsonObject
            {
                ["type"] = "string",
                ["description"] = text,
                ["example"] = text,
                ["deprecated"] = true,
                ["format"] = text,
            },
            ["kind"] = new JsonObject
            {
                ["type"] = "string",
                ["enum"] = new JsonArray("x", text),
                ["x-enum-varnames"] = new JsonArray(text),
                ["x-enum-descriptions"] = new JsonArray(text),
            },
            ["secret"] = new JsonObject { ["type"] = "string", ["format"] = "password" },
        },
    };

    private static JsonObject OperationFullOf(string text) => new()
    {
        ["operationId"] = text,
        ["tags"] = new JsonArray(text),
        ["summary"] = text,
        ["description"] = $"{text}\n\ndeprecated: {text}",
        ["deprecated"] = true,
        ["security"] = new JsonArray(new JsonObject { [text] = new JsonArray() }),
        ["parameters"] = new JsonArray(
            ParameterFullOf(text, "query", new JsonObject { ["type"] = "string" }),
            ParameterFullOf(text, "header", new JsonObject { ["type"] = "string", ["enum"] = new JsonArray(text) })),
        ["responses"] = new JsonObject
        {
            ["200"] = new JsonObject { ["description"] = text, ["content"] = ContentOf(text) },
            ["default"] = new JsonObject { ["description"] = text, ["content"] = ContentOf("Hostile host") },
        },
    };

    private static JsonObject ParameterFullOf(string text, string place, JsonObject schema) => new()
    {
        ["name"] = text,
        ["in"] = place,
        ["required"] = place == "query",
        ["description"] = text,
        ["schema"] = schema,
    };

    private static JsonObject ContentOf(string schema) => new()
    {
        ["application/json"] = new JsonObject
        {
            ["schema"] = new JsonObject { ["$ref"] = $"#/components/schemas/{Uri.EscapeDataString(PointerOf(schema))}" },
        },
    };

    /// <summary>RFC 6901, section 3.</summary>
    private static string PointerOf(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
