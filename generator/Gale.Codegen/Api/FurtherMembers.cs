using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Api;

/// <summary>
/// What a document says of the members whose names it does not list: <c>additionalProperties</c>, else
/// <c>unevaluatedProperties</c>, and <c>patternProperties</c>.
/// </summary>
internal static class FurtherMembers
{
    /// <summary>Each thing that it says; none where it says nothing, or that there are no such members.</summary>
    public static IReadOnlyList<Schema> Of(Schema schema) => (schema.PatternProperties.Count, schema.AdditionalProperties ?? schema.UnevaluatedProperties) switch
    {
        (0, null) => [],
        (0, { } others) => IsAllowed(others) ? [others] : [],
        (_, var others) => [.. schema.PatternProperties.Select(property => property.Schema).Concat(others is null ? [] : [others]).Where(IsAllowed)],
    };

    /// <summary>Whether members of some names are of a type, and all others may be anything: a map of that type has no place for those.</summary>
    public static bool MayBeAnything(Schema schema) =>
        schema.PatternProperties.Any(property => IsAllowed(property.Schema)) && (schema.AdditionalProperties ?? schema.UnevaluatedProperties) is null or { Boolean: true };

    /// <summary>Whether it says of all other members that they may be anything: one that comes is nothing that the document does not know.</summary>
    public static bool AreWelcome(Schema schema) =>
        (schema.AdditionalProperties ?? schema.UnevaluatedProperties) is { Boolean: true } or { Boolean: null, Node: Yaml.YamlMapping { Entries.Count: 0 } };

    private static bool IsAllowed(Schema schema) => schema.Boolean != false;
}
