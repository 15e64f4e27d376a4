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
        if (others.Count == 0)
        {
            return;
        }

        var (wasTravels, nowTravels) = (TravelsIn(was), TravelsIn(now));
        foreach (var (before, after) in others.Select(entry => (was.Document.Components.Schemas[entry.Key], entry.Value)))
        {
            if (wasTravels.Find(KeyOf(before, was)) is not null && nowTravels.Find(KeyOf(after, now)) is { } use)
            {
                Add(schemas.Compare(before, after), use, nowTravels, travels);
            }
        }
    }

    private static void Add(SchemaRoot root, SchemaPair use, SchemaTravels from, SchemaTravels travels)
    {
        foreach (var operation in from.OperationsOf(use))
        {
            travels.Add(root, from.Of(use), operation);
        }
    }

    /// <summary>Where the schemas of one document travel: it is compared with itself.</summary>
    private static SchemaTravels TravelsIn(ResolvedDocument document) => ComparedOperations.Of(
        OperationMatch.OfCalls(document.Operations, document.Operations),
        OperationMatch.OfWebhooks(document.Webhooks, document.Webhooks),
        new SchemaComparer(document.Schemas, document.Schemas, isOneVersion: true)).Travels();

    private static string KeyOf(Schema schema, ResolvedDocument document) => SchemaView.Of(schema, document.Schemas).Target.Key;
}
