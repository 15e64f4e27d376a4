using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>
/// What a schema says of the members of its objects that have no name there: by <c>additionalProperties</c>, and by
/// <c>patternProperties</c> for those of some names. One map holds them all.
/// </summary>
internal static class FurtherContent
{
    /// <summary>What they all are; <see langword="null"/> where they may be anything, or several things.</summary>
    public static Schema? Of(Schema schema)
    {
        var patterns = schema.PatternProperties.Select(pattern => pattern.Schema).Where(pattern => pattern.Boolean != false).ToList();
        return patterns.Count == 0 ? Said(schema.AdditionalProperties)
            : schema.AdditionalProperties is { Boolean: false } ? Only(patterns)
            : Said(schema.AdditionalProperties) is { } others ? Only([others, .. patterns])
            : null;
    }

    /// <summary>Whether there are none.</summary>
    public static bool AreNone(Schema schema) => schema.AdditionalProperties is { Boolean: false } && schema.PatternProperties.Count == 0;

    /// <summary>A schema without a word says nothing.</summary>
    public static Schema? Said(Schema? schema) => schema is { Boolean: null, Node: YamlMapping { Entries.Count: > 0 } } ? schema : null;

    private static Schema? Only(IReadOnlyList<Schema> schemas) => schemas.Skip(1).All(schema => YamlComparer.AreSame(schema.Node, schemas[0].Node)) ? Said(schemas[0]) : null;
}
