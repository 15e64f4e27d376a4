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
