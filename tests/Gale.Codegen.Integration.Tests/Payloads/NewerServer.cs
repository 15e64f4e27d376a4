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

    private static readonly string[] _enumMembers =
        ["status", "payment_status", "payment_type", "code", "purchase_type", "interval", "eligibility_type"];

    /// <summary>Members of every kind in every object, but for the lists of messages: all their members are lists.</summary>
    public static string AddMembers(string json)
    {
        var root = JsonNode.Parse(json)!;
        foreach (var target in ObjectsIn(root).Where(target => !IsFieldErrors(target)).ToList())
        {
            foreach (var (name, value) in JsonNode.Parse(AddedMembers)!.AsObject())
            {
                target[name] = value?.DeepClone();
            }
        }

        return root.ToJsonString();
    }

    /// <summary>A new text in every enum.</summary>
    public static string ReplaceEnumValues(string json)
    {
        var root = JsonNode.Parse(json)!;
        foreach (var (target, name) in EnumsIn(root).ToList())
        {
            target[name] = $"newer_{target[name]!.GetValue<string>()}";
        }

        return root.ToJsonString();
    }

    public static bool HasEnums(string json) => EnumsIn(JsonNode.Parse(json)!).Any();

    private static IEnumerable<(JsonObject Target, string Name)> EnumsIn(JsonNode root) =>
        from target in ObjectsIn(root)
        from name in _enumMembers
        where target[name]?.GetValueKind() is JsonValueKind.String
        select (target, name);

    private static bool IsFieldErrors(JsonObject target) =>
        target.Parent is JsonObject && target.GetPropertyName() == "field_errors";

    private static IEnumerable<JsonObject> ObjectsIn(JsonNode? node) => node switch
    {
        JsonObject target => target.SelectMany(member => ObjectsIn(member.Value)).Prepend(target),
        JsonArray items => items.SelectMany(ObjectsIn),
        _ => [],
    };
}
