using System.Text.Json.Nodes;
using Gale.Codegen.Spec.Tests.Documents;

namespace Gale.Codegen.Spec.Tests.Recordings;

/// <summary>Which members a schema declares: all that it names, through references and alternatives.</summary>
internal sealed class Shape(SpecDocument document, JsonNode schema)
{
    /// <summary>Whether the schema says what stands at a place.</summary>
    public bool Declares(string pointer) =>
        JsonPointer.Names(pointer)
            .Aggregate(Alternatives(schema), (schemas, name) => [.. schemas.SelectMany(inside => Inside(inside, name))])
            .Count > 0;

    /// <summary>The members that a value has and no schema names.</summary>
    public IEnumerable<string> Undeclared(JsonNode? value) =>
        JsonPointer.Descend(value).Select(found => found.Pointer).Where(pointer => !Declares(pointer));

    private List<JsonObject> Alternatives(JsonNode alternative)
    {
        var resolved = document.Resolve(alternative);
        return
        [
            resolved,
            .. new[] { "oneOf", "anyOf", "allOf" }
                .SelectMany(keyword => resolved[keyword]?.AsArray() ?? [])
                .SelectMany(inner => Alternatives(inner!)),
        ];
    }

    private List<JsonObject> Inside(JsonObject outer, string name) =>
        outer["properties"]?[name] is { } member ? Alternatives(member)
        : outer["additionalProperties"] is JsonObject values ? Alternatives(values)
        : IsFree(outer) ? [outer]
        : outer["items"] is { } item && name.All(char.IsAsciiDigit) ? Alternatives(item)
        : [];

    /// <summary>An object without known members: whatever is in it is declared. The empty schema says the same of any value.</summary>
    private static bool IsFree(JsonObject outer) =>
        outer["additionalProperties"] is JsonValue value && value.GetValue<bool>();
}
