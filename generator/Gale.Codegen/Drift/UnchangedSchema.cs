using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>
/// Tells schemas that are written as they were, down to the last word: most of any document. Where two documents are of different
/// versions the same words may mean different things. What has moved is looked into all the same, for all in it has moved with it.
/// </summary>
internal static class UnchangedSchema
{
    /// <summary>Whether there is nothing to compare: the words are the same and lead nowhere else.</summary>
    public static bool Is(Schema was, Schema now) => LeadsNowhere(now) && IsWrittenAlike(was, now);

    /// <summary>
    /// Whether only what it refers to may differ. What several schemas make together, or what is one of several, depends on those
    /// and not on its own words alone.
    /// </summary>
    public static bool IsItself(SchemaPair pair) =>
        pair.Was.Parts.Count == 0 && pair.Now.Parts.Count == 0 && HasNoAlternatives(pair.Was.Schema) && HasNoAlternatives(pair.Now.Schema) && IsWrittenAlike(pair.Was.Schema, pair.Now.Schema);

    /// <summary>Whether no schema of another place is a part of its values. Reading has bounded how deep a document is.</summary>
    public static bool LeadsNowhere(Schema schema) =>
        schema is { Reference: null, Discriminator: null, AllOf.Count: 0 } && HasNoAlternatives(schema) &&
        (schema.Items is null || LeadsNowhere(schema.Items)) &&
        (schema.AdditionalProperties is null || LeadsNowhere(schema.AdditionalProperties)) &&
        AllLeadNowhere(schema.Properties) && AllLeadNowhere(schema.PatternProperties) &&
        (schema.PrefixItems.Count == 0 || schema.PrefixItems.All(LeadsNowhere));

    private static bool AllLeadNowhere(IReadOnlyList<SchemaProperty> members)
    {
        for (var index = 0; index < members.Count; index++)
        {
            if (!LeadsNowhere(members[index].Schema))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasNoAlternatives(Schema schema) => schema is { OneOf.Count: 0, AnyOf.Count: 0, Alternative: null };

    /// <summary>A schema that no document writes, put together of several, has nothing in it to go by.</summary>
    private static bool IsWrittenAlike(Schema was, Schema now) =>
        was.Node is YamlMapping { Entries.Count: > 0 } && was.Pointer.IsSameWay(now.Pointer) && YamlComparer.AreSame(was.Node, now.Node);
}
