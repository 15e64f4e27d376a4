using System.Text.Json.Nodes;

namespace Gale.Codegen.Properties.Tests.Documents;

/// <summary>The types that a schema names, else the one that its words are about.</summary>
internal static class SchemaTypes
{
    public static IReadOnlyList<string> Of(JsonObject schema) => schema["type"] switch
    {
        JsonArray types => [.. types.Select(type => (string)type!)],
        JsonValue type => [(string)type!],
        _ when schema["properties"] is not null || schema["additionalProperties"] is JsonObject => ["object"],
        _ when schema["items"] is not null => ["array"],
        _ => [],
    };
}
