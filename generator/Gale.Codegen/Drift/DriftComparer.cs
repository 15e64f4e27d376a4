using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>
/// Compares two documents: what an API was, and what it is. Every change is told once, at its place, with the operations that it
/// reaches; schemas are compared once for each pair, whatever leads to them.
/// </summary>
internal static class DriftComparer
{
    public static DriftComparison Compare(ResolvedDocument was, ResolvedDocument now)
    {
        var schemas = new SchemaComparer(was.Schemas, now.Schemas, was.Document.Version == now.Document.Version);
        var calls = OperationMatch.OfCalls(was.Operations, now.Operations);
        var webhooks = OperationMatch.OfWebhooks(was.Webhooks, now.Webhooks);
        var compared = ComparedOperations.Of(calls, webhooks, schemas);
        var travels = compared.Travels();
        ComponentComparer.Compare(was, now, schemas, travels);
        IReadOnlyList<ApiChange> changes =
        [
            .. calls.Gone.Select(operation => Removed(operation, now.Document)),
            .. calls.Added.Select(operation => Whole(ApiChangeKind.OperationAdded, "endpoint-added", operation, null, operation.Operation.MethodPlace)),
            .. webhooks.Gone.Select(webhook => Whole(ApiChangeKind.WebhookRemoved, "webhook-removed", webhook, webhook.Operation.MethodPlace, Keyword.PlaceOf(now.Document, "webhooks"))),
            .. webhooks.Added.Select(webhook => Whole(ApiChangeKind.WebhookAdded, "webhook-added", webhook, null, webhook.Operation.MethodPlace)),
            .. SchemeChanges.Between(was, now),
            .. ServerChanges.Between(was, now),
            .. calls.Both.SelectMany(pair => ServerChanges.Between(pair, pair.Now.Title)),
            .. compared.Changes(),
            .. OfSchemas(travels),
        ];
        return new DriftComparison(changes, [.. calls.Both.SelectMany(MovesOf), .. travels.Pairs.SelectMany(MovesOf)]);
    }

    private static IEnumerable<KeyMove> MovesOf(OperationPair pair) => [new KeyMove(pair.Was.Key, pair.Now.Key)];

    private static IEnumerable<KeyMove> MovesOf(SchemaPair pair)
    {
        yield return new KeyMove(pair.Was.Key, pair.Now.Key);
        foreach (var renamed in pair.Changes.Where(change => change.Kind == SchemaChangeKind.MemberRenamed))
        {
            yield return new KeyMove($"{pair.Was.Key}/properties/{renamed.Before}", $"{pair.Now.Key}/properties/{renamed.After}");
        }
    }

    /// <summary>Told at the path, where something of it is left.</summary>
    private static ApiChange Removed(ResolvedOperation operation, OpenApiDocument now)
    {
        var left = now.Paths.FirstOrDefault(path => PathShape.Of(path.Template) == PathShape.Of(operation.Path));
        return Whole(
            ApiChangeKind.OperationRemoved,
            $"api-{(left is null ? "path-" : "")}removed-{(operation.Operation.Deprecated ? "with" : "without")}-deprecation",
            operation,
            operation.Operation.MethodPlace,
            left?.TemplatePlace ?? Keyword.PlaceOf(now, "paths"));
    }

    private static ApiChange Whole(ApiChangeKind kind, string check, ResolvedOperation operation, Place? was, Place at)
    {
        var name = operation.Title;
        return new ApiChange(kind, null, Travel.None, name, was is null ? "" : name, was is null ? name : "", was, at, [name])
        {
            IsBreaking = was is not null,
            Checks = [check],
        };
    }

    private static IEnumerable<ApiChange> OfSchemas(SchemaTravels travels) =>
        travels.Roots
            .SelectMany(root => root.Changes.Select(change => SchemaChanges.Describe(change, root.Pair, travels.Of(root), travels.OperationsOf(root))))
            .Concat(travels.Pairs.SelectMany(pair => pair.Changes.Select(change => SchemaChanges.Describe(change, pair, travels.Of(pair), travels.OperationsOf(pair)))))
            .GroupBy(change => (change.Schema!.Kind, change.Before, change.After, change.At))
            .Select(Together);

    /// <summary>What is written once is one change: a component that may be null now is so for all that refer to it.</summary>
    private static ApiChange Together(IEnumerable<ApiChange> changes)
    {
        var all = changes.ToList();
        return all.Count == 1 ? all[0] : all[0] with
        {
            Travel = all.Aggregate(Travel.None, (travel, change) => travel | change.Travel),
            Operations = [.. all.SelectMany(change => change.Operations).Distinct()],
            IsBreaking = all.Exists(change => change.IsBreaking),
            Checks = [.. all.SelectMany(change => change.Checks).Distinct()],
        };
    }
}
