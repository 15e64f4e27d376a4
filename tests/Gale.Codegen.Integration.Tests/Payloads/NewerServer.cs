using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gale.Codegen.Integration.Tests.Payloads;

/// <summary>Makes of a documented body what a server might send that is newer than the document.</summary>
internal static class NewerServer
{
    private const string AddedMembers =
        """
        {
          "x_text": "s3cret", "x_number": 12345678901234567890.0123456789, "x_huge": 1e400, "x_false": false,
          "x_null": null,
          "x_object": { "status": "s3cret", "x": { "y": [ { "z": null } ] } }, "x_list": [ [], {}, "s3cret", 1 ],
          "": "s3cret", "x \"quoted\" \\ /~ \u00fc \ud83d\ude00": "s3cret \n \ud83d\ude00"
        }
        """;

    /// <summary>Members of every kind in every object whose members the document lists.</summary>
    public static string AddMembers(string json, Type type)
    {
        var root = JsonNode.Parse(json)!;
        foreach (var target in RecordsIn(root, type).ToList())
        {
            foreach (var (name, value) in JsonNode.Parse(AddedMembers)!.AsObject())
            {
                target[name] = value?.DeepClone();
            }
        }

        return root.ToJsonString();
    }

    /// <summary>A new text in place of every value of an enum.</summary>
    public static string ReplaceEnumValues(string json, Type type)
    {
        var root = JsonNode.Parse(json)!;
        foreach (var value in EnumsIn(root, type).ToList())
        {
            value.ReplaceWith<JsonNode>(JsonValue.Create($"newer_{value.GetValue<string>()}"));
        }

        return root.ToJsonString();
    }

    public static int CountRecords(string json, Type type) => RecordsIn(JsonNode.Parse(json)!, type).Count();

    public static int CountEnums(string json, Type type) => EnumsIn(JsonNode.Parse(json)!, type).Count();

    private static IEnumerable<JsonObject> RecordsIn(JsonNode root, Type type) =>
        from place in TypedNode.In(root, type)
        where GeneratedShape.IsRecord(place.Type)
        select place.Node.AsObject();

    private static IEnumerable<JsonNode> EnumsIn(JsonNode root, Type type) =>
        from place in TypedNode.In(root, type)
        where GeneratedShape.IsEnum(place.Type) && place.Node.GetValueKind() is JsonValueKind.String
        select place.Node;
}
