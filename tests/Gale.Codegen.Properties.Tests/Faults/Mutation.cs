using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gale.Codegen.Properties.Tests.Faults;

/// <summary>Something that happens to a document; the numbers are taken modulo what there is to choose from.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Place">Where.</param>
/// <param name="Other">With what other place, or which keyword.</param>
/// <param name="Text">With what text.</param>
internal sealed record Mutation(int Kind, int Place, int Other, int Text)
{
    /// <summary>Larger pieces are not copied: a document of copies of itself says nothing new and takes for ever.</summary>
    private const int LargestCopy = 4_000;

    private static readonly string[] _values =
    [
        "null", "true", "false", "0", "-1", "1.5", "1e400", "12345678901234567890", "\"\"", "[]", "{}", "[[]]", "[null]", "{\"\":null}", "[\"null\"]",
        "[\"string\",\"null\"]", "[\"object\",\"array\"]", "[\"a\",1,null,true,{}]", "[1,2,3]", "[1.5,\"1.5\"]", "[true]",
        "{\"$ref\":\"#\"}", "[{\"$ref\":\"#/components\"}]", "{\"type\":\"object\",\"properties\":{\"a\":{}}}", "{\"type\":\"array\"}",
        "[{\"type\":\"string\"},{\"type\":\"integer\"},{}]", "{\"propertyName\":\"a\",\"mapping\":{\"\":\"x\"}}", "{\"a\":\"b\"}",
    ];

    private static readonly string[] _keywords =
    [
        "type", "enum", "const", "format", "nullable", "required", "properties", "items", "prefixItems", "additionalProperties", "patternProperties",
        "propertyNames", "allOf", "oneOf", "anyOf", "not", "discriminator", "readOnly", "writeOnly", "deprecated", "default", "example", "examples",
        "minimum", "maximum", "exclusiveMinimum", "pattern", "minLength", "multipleOf", "uniqueItems", "$ref", "$id", "$anchor", "$defs", "$dynamicRef",
        "x-enum-varnames", "x-enum-descriptions", "x-csharp-name", "x-csharp-type", "x-nullable", "x-ms-enum", "contentEncoding", "contentMediaType",
        "parameters", "requestBody", "responses", "content", "schema", "style", "explode", "allowReserved", "in", "name", "headers", "encoding", "security",
        "servers", "tags", "operationId", "summary", "description", "callbacks", "links", "url", "variables", "openapi", "swagger", "info", "webhooks",
    ];

    private string Nasty => NastyTexts.All[Text % NastyTexts.All.Count];

    public override string ToString() => $"new Mutation({Kind}, {Place}, {Other}, {Text})";

    /// <summary>The document afterwards, which may be the same.</summary>
    public JsonNode Apply(JsonNode document)
    {
        var places = PlacesIn(document).ToList();
        if (places.Count > 0)
        {
            var place = places[Place % places.Count];
            var other = places[Other % places.Count];
            Change(place, other);
        }

        return document;
    }

    private void Change(Spot place, Spot other)
    {
        switch (Kind % 9)
        {
            case 0:
                place.Remove();
                break;
            case 1:
                place.Set(JsonNode.Parse(_values[Other % _values.Length]));
                break;
            case 2:
                place.Set(JsonValue.Create(Nasty));
                break;
            case 3:
                place.Set(Copy(other.Value));
                break;
            case 4 when place.Parent is JsonObject members:
                members[Nasty] = Copy(place.Value);
                break;
            case 5 when place.Parent is JsonObject members:
                place.Remove();
                members[Nasty] = place.Value?.DeepClone();
                break;
            case 6 when place.Value is JsonObject members:
                members[_keywords[Other % _keywords.Length]] = Text % 3 == 0 ? JsonValue.Create(Nasty) : JsonNode.Parse(_values[Text % _values.Length]);
                break;
            case 7 when place.Value is JsonObject members:
                members[_keywords[Text % _keywords.Length]] = Copy(other.Value);
                break;
            default:
                place.Set(Text % 2 == 0 ? new JsonArray(Copy(place.Value), Copy(other.Value)) : new JsonObject { [Nasty] = Copy(place.Value) });
                break;
        }
    }

    private static JsonNode? Copy(JsonNode? node) => node?.ToJsonString() is { Length: <= LargestCopy } text
        ? JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { MaxDepth = 512 })
        : null;

    private static IEnumerable<Spot> PlacesIn(JsonNode? node) => node switch
    {
        JsonObject members => members.ToList().SelectMany(member => PlacesIn(member.Value).Prepend(new Spot(members, member.Key, -1, member.Value))),
        JsonArray items => items.ToList().SelectMany((item, index) => PlacesIn(item).Prepend(new Spot(items, "", index, item))),
        _ => [],
    };

    /// <summary>A node where it stands: a member of an object or an item of a list.</summary>
    private sealed record Spot(JsonNode Parent, string Name, int Index, JsonNode? Value)
    {
        public void Remove()
        {
            if (Parent is JsonObject members)
            {
                members.Remove(Name);
            }
            else
            {
                Parent.AsArray().RemoveAt(Index);
            }
        }

        public void Set(JsonNode? value)
        {
            if (Parent is JsonObject members)
            {
                members[Name] = value;
            }
            else
            {
                Parent.AsArray()[Index] = value;
            }
        }
    }
}
