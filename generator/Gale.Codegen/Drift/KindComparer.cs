using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>
/// Compares the kinds of objects with a discriminator: schemas whose <c>allOf</c> names the object (OpenAPI 3.1, 4.8.25). Nothing refers to
/// them, and yet whatever brings the object may bring any of them.
/// </summary>
internal static class KindComparer
{
    /// <param name="was">The document as it was.</param>
    /// <param name="now">As it is.</param>
    /// <param name="schemas">Compares its schemas.</param>
    /// <param name="travels">What operations lead to; receives what the kinds lead to.</param>
    public static void Compare(ResolvedDocument was, ResolvedDocument now, SchemaComparer schemas, SchemaTravels travels)
    {
        var bases = travels.Pairs.Where(pair => IsBase(pair.Was.Schema) && IsBase(pair.Now.Schema)).ToList();
        if (bases.Count == 0)
        {
            return;
        }

        var (before, after) = (KindsIn(was), KindsIn(now));
        foreach (var (pair, operations) in bases.Select(pair => (pair, travels.OperationsOf(pair))).ToList())
        {
            var (earlier, later) = (before[pair.Was.Key].ToList(), after[pair.Now.Key].ToList());
            foreach (var root in later.Where(earlier.Contains).Select(name => schemas.Compare(was.Document.Components.Schemas[name], now.Document.Components.Schemas[name])).OfType<SchemaRoot>())
            {
                travels.Add(root, travels.Of(pair), operations);
            }

            AddChanges(pair, [.. earlier.Except(later)], [.. later.Except(earlier)], was.Document.Components.Schemas, now.Document.Components.Schemas);
        }
    }

    /// <summary>What the mapping names is told of the mapping.</summary>
    private static void AddChanges(SchemaPair pair, IReadOnlyList<string> gone, IReadOnlyList<string> added, ElementMap<Schema> was, ElementMap<Schema> now)
    {
        pair.Changes.AddRange(gone.Where(name => !IsMapped(pair.Was.Schema, name)).Select(name => new SchemaChange(
            SchemaChangeKind.AlternativeRemoved, Variance.Narrows, "allOf", name, "", was.PlaceOf(name), Keyword.PlaceOf(pair.Now.Schema, "discriminator"))));
        pair.Changes.AddRange(added.Where(name => !IsMapped(pair.Now.Schema, name)).Select(name => Added(name, pair, now)));
    }

    private static SchemaChange Added(string name, SchemaPair pair, ElementMap<Schema> now) =>
        new(SchemaChangeKind.AlternativeAdded, Variance.Widens, "allOf", "", name, Keyword.PlaceOf(pair.Was.Schema, "discriminator"), now.PlaceOf(name))
        {
            IsExpected = OpenEnd.Is(pair.Now.Schema),
        };

    private static bool IsBase(Schema schema) => schema is { Discriminator: not null, OneOf.Count: 0, AnyOf.Count: 0 };

    private static bool IsMapped(Schema schema, string name) =>
        schema.Discriminator!.Mapping.Any(entry => entry.Schema == name || entry.Schema.EndsWith("/" + name, StringComparison.Ordinal));

    /// <summary>The names of the kinds, by the key of what they are kinds of.</summary>
    private static ILookup<string, string> KindsIn(ResolvedDocument document) =>
        (from component in document.Document.Components.Schemas
         from part in PartsOf(document.Schemas.Resolve(component.Value).Target, 0)
         where part.Schema.Discriminator is not null
         select (part.Key, Name: component.Key)).Distinct().ToLookup(kind => kind.Key, kind => kind.Name, StringComparer.Ordinal);

    private static IEnumerable<ResolvedSchema> PartsOf(ResolvedSchema schema, int depth)
    {
        const int MostLevels = 16;
        return depth > MostLevels ? [] : schema.Parts.SelectMany(part => PartsOf(part, depth + 1).Prepend(part));
    }
}
