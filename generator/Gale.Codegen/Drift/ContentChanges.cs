using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Drift;

/// <summary>
/// Compares whether a list says of its items what they are, or an object of its further members: where one of two does not, they are any
/// JSON there, which is another type. Where both do, those are compared themselves.
/// </summary>
internal static class ContentChanges
{
    /// <param name="was">The schema as it was.</param>
    /// <param name="now">As it is, of the same types.</param>
    public static IEnumerable<SchemaChange> Between(Schema was, Schema now) =>
    [
        .. now.Types.Contains("array") && was.PrefixItems.Count + now.PrefixItems.Count == 0 ? Of("array", "items", was, now, schema => schema.Items) : [],
        .. now.Types.Contains("object") && !IsClosed(was) && !IsClosed(now) ? Of("object", "additionalProperties", was, now, schema => schema.AdditionalProperties) : [],
    ];

    private static IEnumerable<SchemaChange> Of(string type, string keyword, Schema was, Schema now, Func<Schema, Schema?> content)
    {
        var (before, after) = (Said(content(was)), Said(content(now)));
        return before is null == after is null
            ? []
            : [
                new SchemaChange(
                    SchemaChangeKind.TypeChanged, after is null ? Variance.Widens : Variance.Narrows, "", TextOf(type, before), TextOf(type, after), Keyword.PlaceOf(was, keyword), Keyword.PlaceOf(now, keyword)),
            ];
    }

    private static string TextOf(string type, Schema? content) => $"{type} of {(content is null ? "any" : SchemaText.OfAlternative(content))}";

    /// <summary>A schema without a word says nothing.</summary>
    private static Schema? Said(Schema? schema) => schema is { Boolean: null, Node: Yaml.YamlMapping { Entries.Count: > 0 } } ? schema : null;

    private static bool IsClosed(Schema schema) => schema.AdditionalProperties is { Boolean: false };
}
