using System.Text.Json.Nodes;

namespace Gale.Codegen.Properties.Tests.Documents;

/// <summary>Whether a value of a schema can be had without a value of the schema itself.</summary>
internal sealed class SchemaEnd(DocumentedSchemas schemas)
{
    private readonly HashSet<JsonNode> _visiting = [];

    public bool Ends(JsonNode? schema)
    {
        if (schema is not JsonObject words)
        {
            return true;
        }

        var place = (string?)(words["$ref"] as JsonValue) is { } reference ? schemas.Follow(reference).Schema ?? words : words;
        if (!_visiting.Add(place))
        {
            return false;
        }

        var whole = schemas.Whole(words);
        var alternatives = new DocumentedUnion(schemas, whole).Alternatives;
        var required = (whole["required"] as JsonArray)?.Select(name => whole["properties"]?[(string)name!]) ?? [];
        var ends = alternatives.Count > 0 ? alternatives.Any(Ends) : required.All(Ends);
        _visiting.Remove(place);
        return ends;
    }
}
