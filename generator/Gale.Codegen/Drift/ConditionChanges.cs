using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Drift;

/// <summary>Compares what one keyword says in a schema and in the parts that it is put together of. Which part says it is no matter.</summary>
internal static class ConditionChanges
{
    /// <param name="keyword">The keyword.</param>
    /// <param name="pair">The schemas.</param>
    /// <param name="was">What may have said it.</param>
    /// <param name="now">What may say it.</param>
    public static IEnumerable<SchemaChange> Between(string keyword, SchemaPair pair, IEnumerable<Schema> was, IEnumerable<Schema> now)
    {
        var (gone, added) = (Saying(keyword, was), Saying(keyword, now));
        added.RemoveAll(schema => Take(gone, other => YamlComparer.AreSame(Keyword.ValueOf(other, keyword)!, Keyword.ValueOf(schema, keyword)!)));
        for (var index = 0; index < Math.Max(gone.Count, added.Count); index++)
        {
            var (before, after) = (gone.ElementAtOrDefault(index), added.ElementAtOrDefault(index));
            var (kind, variance) = (before, after) switch
            {
                (null, _) => (SchemaChangeKind.KeywordAdded, Variance.Narrows),
                (_, null) => (SchemaChangeKind.KeywordRemoved, Variance.Widens),
                _ => (SchemaChangeKind.KeywordChanged, Variance.Replaces),
            };
            yield return new(kind, variance, keyword, TextOf(before, keyword), TextOf(after, keyword), PlaceOf(before ?? pair.Was.Schema, keyword), PlaceOf(after ?? pair.Now.Schema, keyword));
        }
    }

    /// <summary>A switch that is off says nothing.</summary>
    private static List<Schema> Saying(string keyword, IEnumerable<Schema> schemas) =>
        [.. schemas.Where(schema => Keyword.ValueOf(schema, keyword) is not (null or YamlScalar { Text: "false", IsPlain: true }))];

    private static bool Take(List<Schema> schemas, Predicate<Schema> which)
    {
        var index = schemas.FindIndex(which);
        if (index >= 0)
        {
            schemas.RemoveAt(index);
        }

        return index >= 0;
    }

    private static string TextOf(Schema? schema, string keyword) => schema is null ? "" : SchemaText.Of(Keyword.ValueOf(schema, keyword));

    private static Place PlaceOf(Schema schema, string keyword) => Keyword.PlaceOf(schema, keyword);
}
