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
        var schemas = new SchemaComparer(was, now);
        var calls = OperationMatch.OfCalls(was, now);
        var webhooks = OperationMatch.OfWebhooks(was.Webhooks, now.Webhooks);
        var compared = ComparedOperations.Of(calls, webhooks, new OperationComparer(schemas, new Credentials(was, now), new GroupNames(was.Document, now.Document)));
        var travels = compared.Travels(OperationsIn(now));
        KindComparer.Compare(was, now, schemas, travels);
        ComponentComparer.Compare(was, now, schemas, travels);
        IReadOnlyList<ApiChange> changes =
        [
            .. Removed(calls, now.Document),
            .. calls.Added.Select(operation => Whole(ApiChangeKind.OperationAdded, "endpoint-added", operation, null, operation.Operation.MethodPlace)),
            .. webhooks.Gone.Select(webhook => Whole(ApiChangeKind.WebhookRemoved, "webhook-removed", webhook, webhook.Operation.MethodPlace, Keyword.PlaceOf(now.Document, "webhooks"))),
            .. webhooks.Added.Select(webhook => Whole(ApiChangeKind.WebhookAdded, "webhook-added", webhook, null, webhook.Operation.MethodPlace)),
            .. SchemeChanges.Between(was, now),
            .. ServerChanges.Between(was, now, calls.Both),
            .. GroupChanges.Between(was, now, calls.Both),
            .. compared.Changes(),
            .. OfSchemas(travels, now.Document),
        ];
        return new DriftComparison(changes, [.. KeyMoves.Of(calls.Both, was, now), .. KeyMoves.Of(travels.Pairs, was, now)]) { Steps = schemas.Steps + travels.Steps };
    }

    /// <summary>What a client calls and what the API sends by itself, by method and path.</summary>
    public static IReadOnlyList<string> OperationsIn(ResolvedDocument document) => [.. document.Operations.Concat(document.Webhooks).Select(operation => operation.Title)];

    /// <summary>Told at the path, where something of it is left.</summary>
    private static IEnumerable<ApiChange> Removed(OperationMatch calls, OpenApiDocument now)
    {
        var successors = new OperationSuccessor(calls.Added);
        var paths = now.Paths.ToLookup(path => PathShape.Of(path.Template), path => path.TemplatePlace, StringComparer.Ordinal);
        foreach (var operation in calls.Gone)
        {
            var left = paths[PathShape.Of(operation.Path)].FirstOrDefault();
            yield return Whole(
                ApiChangeKind.OperationRemoved,
                $"api-{(left is null ? "path-" : "")}removed-{(operation.Operation.Deprecated ? "with" : "without")}-deprecation",
                operation,
                operation.Operation.MethodPlace,
                left ?? Keyword.PlaceOf(now, "paths")) with
            {
                After = successors.Of(operation)?.Title ?? "",
            };
        }
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

    /// <summary>What is written once is one change: a component that may be null now is so for all that refer to it.</summary>
    private static IEnumerable<ApiChange> OfSchemas(SchemaTravels travels, OpenApiDocument document) =>
        travels.Roots
            .SelectMany(root => root.Changes.Select(change => (Change: change, root.Pair, Travel: travels.Of(root), Operations: travels.OperationsOf(root))))
            .Concat(travels.Pairs.SelectMany(pair => pair.Changes.Select(change => (Change: change, Pair: pair, Travel: travels.Of(pair), Operations: travels.OperationsOf(pair)))))
            .GroupBy(one => (one.Change.Kind, one.Change.Before, one.Change.After, one.Change.At))
            .Select(same => Together(
                [.. same.Select(one => SchemaChanges.Describe(one.Change, one.Pair, one.Travel, one.Operations, document))],
                () => travels.Union(same.Select(one => one.Operations))));

    private static ApiChange Together(IReadOnlyList<ApiChange> all, Func<OperationSet> operations) => all.Count == 1 ? all[0] : all[0] with
    {
        Travel = all.Aggregate(Travel.None, (travel, change) => travel | change.Travel),
        Operations = operations(),
        IsBreaking = all.Any(change => change.IsBreaking),
        Checks = [.. all.SelectMany(change => change.Checks).Distinct()],
    };
}
