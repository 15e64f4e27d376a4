using System.Text.Json.Nodes;

namespace Gale.Codegen.Integration.Tests.Payloads;

/// <summary>A piece of JSON, where it stands, and the generated type that it is read as.</summary>
/// <param name="Node">The piece. Null is never one.</param>
/// <param name="Type">The type; of a union that one alternative that has all its members.</param>
/// <param name="Pointer">A JSON pointer.</param>
internal sealed record TypedNode(JsonNode Node, Type Type, string Pointer)
{
    /// <summary>The JSON and everything in it that the document describes; what lies inside comes first.</summary>
    public static IReadOnlyList<TypedNode> In(JsonNode root, Type type) => [.. Walk(root, type, "")];

    /// <summary>The members that the type requires and the JSON has not.</summary>
    public IEnumerable<string> MissingProperties() =>
        Node is JsonObject target && GeneratedShape.IsRecord(Type)
            ? from property in GeneratedShape.RequiredOf(Type)
              where !target.Any(member => GeneratedShape.IsNameOf(property, member.Key))
              select property.Name
            : [];

    private static IEnumerable<TypedNode> Walk(JsonNode? node, Type type, string pointer)
    {
        if (node is null)
        {
            return [];
        }

        if (!GeneratedShape.IsUnion(type))
        {
            return Inside(node, type, pointer).Append(new TypedNode(node, type, pointer));
        }

        var alternative = GeneratedShape.AlternativesOf(type).FirstOrDefault(it => Fits(node, it));
        return alternative is null ? [] : Walk(node, alternative, pointer);
    }

    private static IEnumerable<TypedNode> Inside(JsonNode node, Type type, string pointer) => node switch
    {
        JsonArray items when GeneratedShape.ItemOfList(type) is { } item =>
            items.SelectMany((it, index) => Walk(it, item, $"{pointer}/{index}")),
        JsonObject map when GeneratedShape.ValueOfMap(type) is { } value =>
            map.SelectMany(entry => Walk(entry.Value, value, $"{pointer}/{entry.Key}")),
        JsonObject target when GeneratedShape.IsRecord(type) =>
            from member in target
            let property = GeneratedShape.PropertyOf(type, member.Key)
            where property is not null
            from inside in Walk(member.Value, property.PropertyType, $"{pointer}/{member.Key}")
            select inside,
        _ => [],
    };

    private static bool Fits(JsonNode node, Type alternative) => node switch
    {
        JsonObject =>
            GeneratedShape.IsRecord(alternative) && !new TypedNode(node, alternative, "").MissingProperties().Any(),
        JsonArray => GeneratedShape.ItemOfList(alternative) is not null,
        _ => false,
    };
}
