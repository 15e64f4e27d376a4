using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>
/// Compares schemas of one name that no operation of both documents leads to: an operation that is gone and one that is new may
/// share them, and code names their types all the same.
/// </summary>
internal static class ComponentComparer
{
    /// <param name="was">The document as it was.</param>
    /// <param name="now">As it is.</param>
    /// <param name="schemas">Compares its schemas.</param>
    /// <param name="travels">What operations of both lead to; receives what else there is.</param>
    public static void Compare(ResolvedDocument was, ResolvedDocument now, SchemaComparer schemas, SchemaTravels travels)
    {
        var compared = new HashSet<string>(travels.Pairs.Select(pair => pair.Now.Key), StringComparer.Ordinal);
        var others = now.Document.Components.Schemas.Where(entry => was.Document.Components.Schemas.ContainsKey(entry.Key) && !compared.Contains(KeyOf(entry.Value, now))).ToList();
        var wasReached = new Lazy<ReachedSchemas>(() => new ReachedSchemas(was));
        var pairs = others.Select(entry => (Was: was.Document.Components.Schemas[entry.Key], Now: entry.Value)).Where(pair => wasReached.Value.Has(pair.Was)).ToList();
        if (pairs.Count == 0)
        {
            return;
        }

        var nowTravels = TravelsIn(now);
        foreach (var (before, after) in pairs)
        {
            if (nowTravels.Find(KeyOf(after, now)) is { } use && schemas.Compare(before, after) is { } root)
            {
                travels.Add(root, nowTravels.Of(use), nowTravels.OperationsOf(use));
            }
        }
    }

    /// <summary>Where the schemas of one document travel: each is a pair with itself.</summary>
    private static SchemaTravels TravelsIn(ResolvedDocument document)
    {
        var schemas = new SchemaComparer(document, document);
        var travels = new SchemaTravels(DriftComparer.OperationsIn(document));
        foreach (var (schema, travel, operation) in SchemaUses.In(document))
        {
            if (schemas.Compare(schema, schema) is { } root)
            {
                travels.Add(root, travel, operation);
            }
        }

        return travels;
    }

    private static string KeyOf(Schema schema, ResolvedDocument document) => SchemaView.Of(schema, document.Schemas).Target.Key;
}
