using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Api;

/// <summary>
/// What a document says of the members whose names it does not list: <c>additionalProperties</c>, else
/// <c>unevaluatedProperties</c>, and <c>patternProperties</c>.
/// </summary>
internal static class FurtherMembers
{
    /// <summary>Each thing that it says; none where it says nothing, or that there are no such members.</summary>
    public static IReadOnlyList<Schema> Of(Schema schema) =>
    [
        .. schema.PatternProperties.Select(property => property.Schema).Where(IsAllowed),
        .. new[] { schema.AdditionalProperties ?? schema.UnevaluatedProperties }.OfType<Schema>().Where(IsAllowed),
    ];

    private static bool IsAllowed(Schema schema) => schema.Boolean != false;
}
