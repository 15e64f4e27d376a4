using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gale.Codegen.Benchmarks.Documents;

/// <summary>A JSON document with something else in every few of its schemas.</summary>
internal static class EditedCopy
{
    /// <param name="text">The document.</param>
    /// <param name="every">Of how many schemas one is edited.</param>
    public static string Of(string text, int every)
    {
        var root = JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { MaxDepth = 200 })!;
        var objects = Objects(root["components"]!["schemas"]!).Where(schema => schema["properties"] is JsonObject { Count: > 1 }).ToList();
        for (var index = 0; index < objects.Count; index += every)
        {
            Edit(objects[index], (JsonObject)objects[index]["properties"]!, index / every % 4);
        }

        return root.ToJsonString();
    }

    private static void Edit(JsonObject schema, JsonObject members, int kind)
    {
        var first = members.First().Key;
        switch (kind)
        {
            case 0:
                members.Remove(first);
                break;
            case 1:
                members.Add("added_by_edit", new JsonObject { ["type"] = "string" });
                break;
            case 2:
                members[first] = new JsonObject { ["type"] = "boolean" };
                break;
            default:
                schema["required"] = new JsonArray(first);
                break;
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject mapping => mapping.SelectMany(entry => Objects(entry.Value)).Prepend(mapping),
        JsonArray list => list.SelectMany(Objects),
        _ => [],
    };
}
