using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Resolution;

/// <summary>An <c>allOf</c> that the document does not write itself: what several parts say of one member, item or value.</summary>
internal static class SchemaCombination
{
    /// <param name="place">Where it would stand, if the document wrote it.</param>
    /// <param name="schemas">What there is to combine, the nearest last.</param>
    public static Schema Of(JsonPointer place, IReadOnlyList<Schema> schemas) =>
        new(new YamlMapping([], schemas[schemas.Count - 1].Place), place.Append("allOf")) { AllOf = schemas };

    /// <summary>Whether a schema is one.</summary>
    public static bool Is(Schema schema) => schema is { AllOf.Count: > 0, Pointer.Segment: "allOf", Node: YamlMapping { Entries.Count: 0 } };
}
