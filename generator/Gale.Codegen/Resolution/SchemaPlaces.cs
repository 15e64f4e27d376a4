using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>
/// Tells by the way to a schema whether somebody gave it a name: under <c>components.schemas</c> or <c>definitions</c>, in a map
/// of an extension, in whatever maps a file has that holds parts only. On the way to an inline schema stands a keyword.
/// </summary>
internal static class SchemaPlaces
{
    private static readonly HashSet<string> Keywords = new(StringComparer.Ordinal)
    {
        "schema", "itemSchema", "contentSchema", "items", "prefixItems", "contains", "additionalProperties", "propertyNames",
        "unevaluatedItems", "unevaluatedProperties", "properties", "patternProperties", "dependentSchemas",
        "allOf", "anyOf", "oneOf", "not", "if", "then", "else",

        // In Swagger 2.0 they are schemas themselves.
        "parameters", "headers",
    };

    /// <summary>What has names behind it that somebody gave, or numbers, and no words of the specification.</summary>
    private static readonly HashSet<string> Maps = new(StringComparer.Ordinal)
    {
        "properties", "patternProperties", "prefixItems", "dependentSchemas", "$defs", "definitions", "schemas", "paths", "webhooks", "pathItems", "responses",
        "requestBodies", "parameters", "headers", "content", "mediaTypes", "encoding", "callbacks",
    };

    /// <summary>
    /// Whether a schema is what a member of an object, or an item at its place in a list, is written as; in Swagger 2.0 a field of a
    /// form is such a member.
    /// </summary>
    public static bool AreOfMembers(JsonPointer pointer)
    {
        string? map = null;
        var isMember = false;
        foreach (var segment in pointer.Segments)
        {
            isMember = map is "properties" or "prefixItems" or "parameters";
            map = map is null && Maps.Contains(segment) ? segment : null;
        }

        // What several parts say of one member stands at the member.
        return isMember || (pointer is { Segment: "allOf", Parent: { } member } && AreOfMembers(member));
    }

    public static bool AreNamed(JsonPointer pointer)
    {
        for (var step = pointer; step.Parent is { } parent; step = parent)
        {
            // A schema's own definitions are parts of it, and other schemas may have some of the same names.
            if (Keywords.Contains(step.Segment) || (step.Segment is "$defs" or "definitions" && parent.Parent is not null))
            {
                return step.Parent.Segment == "schemas" && AreNamed(parent);
            }
        }

        return true;
    }
}
