using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Encodings.Web;

namespace Gale.Codegen.Properties.Tests.Documents;

/// <summary>
/// A document of 3.1 in the words of an older version. What that version cannot say is left open, so that all that the one allows the
/// other allows too.
/// </summary>
internal sealed class OlderDocument
{
    private static readonly JsonSerializerOptions _printed = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly OlderVersion _version;

    private OlderDocument(OlderVersion version) => _version = version;

    private bool IsSwagger => _version == OlderVersion.Swagger20;

    private string Nullable => IsSwagger ? "x-nullable" : "nullable";

    public static string Of(string text, OlderVersion version)
    {
        var document = JsonNode.Parse(text)!.AsObject();
        var older = new OlderDocument(version);
        var written = older.IsSwagger ? older.Swagger(document) : older.OpenApi30(document);
        return written.ToJsonString(_printed).Replace("#/components/schemas/", older.IsSwagger ? "#/definitions/" : "#/components/schemas/", StringComparison.Ordinal);
    }

    private JsonObject OpenApi30(JsonObject document)
    {
        document["openapi"] = "3.0.3";
        document["components"]!["schemas"] = Schemas(document);
        return document;
    }

    private JsonObject Swagger(JsonObject document) => new()
    {
        ["swagger"] = "2.0",
        ["info"] = document["info"]!.DeepClone(),
        ["consumes"] = new JsonArray("application/json"),
        ["produces"] = new JsonArray("application/json"),
        ["paths"] = new JsonObject(document["paths"]!.AsObject().Select(path => KeyValuePair.Create(path.Key, (JsonNode?)new JsonObject { ["post"] = Operation(path.Value!["post"]!) }))),
        ["definitions"] = Schemas(document),
    };

    private static JsonObject Operation(JsonNode operation)
    {
        var older = new JsonObject
        {
            ["operationId"] = operation["operationId"]!.DeepClone(),
            ["responses"] = new JsonObject { ["200"] = new JsonObject { ["description"] = "OK", ["schema"] = SchemaIn(operation["responses"]!["200"]!) } },
        };
        if (operation["requestBody"] is { } body)
        {
            older["parameters"] = new JsonArray(new JsonObject { ["name"] = "body", ["in"] = "body", ["schema"] = SchemaIn(body) });
        }

        return older;
    }

    private static JsonNode SchemaIn(JsonNode message) => message["content"]!["application/json"]!["schema"]!.DeepClone();

    private JsonObject Schemas(JsonObject document) =>
        new(document["components"]!["schemas"]!.AsObject().Select(schema => KeyValuePair.Create(schema.Key, (JsonNode?)Schema(schema.Value))));

    private JsonObject Schema(JsonNode? written)
    {
        if (written is not JsonObject schema)
        {
            return [];
        }

        var older = new JsonObject();
        var acceptsNull = schema["enum"] is JsonArray values && values.Contains(null);
        foreach (var (keyword, value) in schema)
        {
            acceptsNull |= Write(older, keyword, value);
        }

        if (acceptsNull)
        {
            older[Nullable] = true;
        }

        if (schema.ContainsKey("prefixItems"))
        {
            older["items"] = new JsonObject();
        }

        return older;
    }

    /// <summary>Writes a keyword, and says whether it allows null.</summary>
    private bool Write(JsonObject older, string keyword, JsonNode? value)
    {
        switch (keyword, value)
        {
            case ("type", JsonArray types):
                var others = types.Where(type => (string)type! != "null").ToList();
                if (others.Count == 1)
                {
                    older["type"] = others[0]!.DeepClone();
                }

                return others.Count < types.Count;
            case ("const", _):
                older["enum"] = new JsonArray(value?.DeepClone());
                return value is null;
            case ("oneOf" or "anyOf", JsonArray alternatives):
                return WriteAlternatives(older, keyword, alternatives);
            case ("allOf", JsonArray parts):
                older["allOf"] = new JsonArray([.. parts.Select(Schema)]);
                return false;
            case ("properties", JsonObject members):
                older["properties"] = new JsonObject(members.Select(member => KeyValuePair.Create(member.Key, (JsonNode?)Schema(member.Value))));
                return false;
            case ("items" or "additionalProperties", JsonObject):
                older[keyword] = Schema(value);
                return false;
            case ("prefixItems" or "patternProperties" or "minItems" or "contentEncoding", _):
                return false;
            case ("discriminator", JsonObject discriminator) when IsSwagger:
                older["discriminator"] = discriminator["propertyName"]!.DeepClone();
                return false;
            case ("writeOnly", _) when IsSwagger:
                return false;
            default:
                older[keyword] = value?.DeepClone();
                return false;
        }
    }

    /// <summary>Null is a word of its own, and one alternative beside it is a part.</summary>
    private bool WriteAlternatives(JsonObject older, string keyword, JsonArray alternatives)
    {
        var others = alternatives.Where(alternative => (string?)(alternative?["type"] as JsonValue) != "null").ToList();
        var acceptsNull = others.Count < alternatives.Count;
        if (acceptsNull && others.Count == 1)
        {
            older["allOf"] = new JsonArray(Schema(others[0]));
        }
        else if (!IsSwagger)
        {
            older[keyword] = new JsonArray([.. others.Select(Schema)]);
        }

        return acceptsNull;
    }
}
