using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>
/// Compares whether a list says of its items what they are, or an object of its members: where one of two does not, they are any
/// JSON there, which is another type. Where both do, those are compared themselves.
/// </summary>
internal static class ContentChanges
{
    /// <param name="was">The schema as it was.</param>
    /// <param name="now">As it is, of the same types.</param>
    public static IEnumerable<SchemaChange> Between(Schema was, Schema now) =>
    [
        .. now.Types.Contains("array") && was.PrefixItems.Count + now.PrefixItems.Count == 0 ? OfItems(was, now) : [],
        .. IsObject(was) && IsObject(now) ? OfMembers(was, now) : [],
    ];

    private static bool IsObject(Schema schema) =>
        schema is { OneOf.Count: 0, AnyOf.Count: 0, Discriminator: null } && (schema.Types.Contains("object") || (schema.Types.Count == 0 && schema.Properties.Count > 0));

    private static IEnumerable<SchemaChange> OfItems(Schema was, Schema now)
    {
        var (before, after) = (FurtherContent.Said(was.Items), FurtherContent.Said(now.Items));
        return before is null == after is null ? [] : [Change(after is null, TextOf("array", before), TextOf("array", after), Keyword.PlaceOf(was, "items"), Keyword.PlaceOf(now, "items"))];
    }

    /// <summary>An object without members is a map, or any JSON: another type in C#, of what is another for each member on the wire.</summary>
    private static IEnumerable<SchemaChange> OfMembers(Schema was, Schema now)
    {
        if (was.Properties.Count == 0 != (now.Properties.Count == 0))
        {
            return [new SchemaChange(SchemaChangeKind.TypeChanged, Variance.None, "", TextOf(was), TextOf(now), was.Place, PlaceOfMembers(now))];
        }

        var (before, after) = (FurtherContent.Of(was), FurtherContent.Of(now));
        return before is null == after is null || FurtherContent.AreNone(was) || FurtherContent.AreNone(now)
            ? []
            : [Change(after is null, TextOf("object", before), TextOf("object", after), PlaceOfFurther(was), PlaceOfFurther(now))];
    }

    private static SchemaChange Change(bool isAnything, string before, string after, Place was, Place at) =>
        new(SchemaChangeKind.TypeChanged, isAnything ? Variance.Widens : Variance.Narrows, "", before, after, was, at);

    private static string TextOf(Schema schema) => schema.Properties.Count > 0
        ? $"object with {SchemaText.OfNames([.. schema.Properties.Select(member => member.Name)])}"
        : TextOf("object", FurtherContent.Of(schema));

    private static string TextOf(string type, Schema? content) => $"{type} of {(content is null ? "any" : SchemaText.OfAlternative(content))}";

    private static Place PlaceOfMembers(Schema schema) => Keyword.PlaceOf(schema, schema.Properties.Count > 0 ? "properties" : "type");

    private static Place PlaceOfFurther(Schema schema) =>
        Keyword.PlaceOf(schema, Keyword.ValueOf(schema, "patternProperties") is null || Keyword.ValueOf(schema, "additionalProperties") is YamlMapping ? "additionalProperties" : "patternProperties");
}
