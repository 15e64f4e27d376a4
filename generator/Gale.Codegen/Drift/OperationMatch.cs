using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>Which operations are the same.</summary>
/// <param name="Both">Those that both documents have, in the order of the new one.</param>
/// <param name="Gone">Those that only the baseline has.</param>
/// <param name="Added">Those that only the new document has.</param>
internal sealed record OperationMatch(IReadOnlyList<OperationPair> Both, IReadOnlyList<ResolvedOperation> Gone, IReadOnlyList<ResolvedOperation> Added)
{
    /// <summary>
    /// Calls are the same by method and path, whatever the parameters of the path are called; or where the steps of the path that are
    /// gone are at the server now.
    /// </summary>
    public static OperationMatch OfCalls(ResolvedDocument was, ResolvedDocument now)
    {
        var match = Of(was.Operations, now.Operations, operation => operation.Method + " " + PathShape.Of(operation.Path));
        var earlier = match.Gone.ToLookup(operation => operation.Method + " " + CallAddress.PathOf(operation, was.Document), StringComparer.Ordinal);
        var moved = match.Added
            .Select(operation => (Was: earlier[operation.Method + " " + CallAddress.PathOf(operation, now.Document)].FirstOrDefault(), Now: operation))
            .Where(pair => pair.Was is not null)
            .Select(pair => new OperationPair(pair.Was!, pair.Now))
            .ToList();
        if (moved.Count == 0)
        {
            return match;
        }

        // Several paths may lead to one path item, whose operations have one key.
        var order = now.Operations.Select((operation, index) => (operation.Title, index)).GroupBy(one => one.Title, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.First().index, StringComparer.Ordinal);
        return new OperationMatch(
            [.. match.Both.Concat(moved).OrderBy(pair => order[pair.Now.Title])],
            [.. match.Gone.Except(moved.Select(pair => pair.Was))],
            [.. match.Added.Except(moved.Select(pair => pair.Now))]);
    }

    /// <summary>Requests that the API sends by itself are the same by where they stand: an address that is not known yet says nothing.</summary>
    public static OperationMatch OfWebhooks(IReadOnlyList<ResolvedOperation> was, IReadOnlyList<ResolvedOperation> now) =>
        Of(was, now, operation => operation.Operation.Pointer.ToString());

    private static OperationMatch Of(IReadOnlyList<ResolvedOperation> was, IReadOnlyList<ResolvedOperation> now, Func<ResolvedOperation, string> address)
    {
        var earlier = was.ToLookup(address, StringComparer.Ordinal);
        var later = now.ToLookup(address, StringComparer.Ordinal);
        return new OperationMatch(
            [.. now.Where(operation => earlier.Contains(address(operation))).Select(operation => new OperationPair(NearestOf(earlier[address(operation)], operation), operation))],
            [.. was.Where(operation => !later.Contains(address(operation)))],
            [.. now.Where(operation => !earlier.Contains(address(operation)))]);
    }

    /// <summary>Paths that differ in the names of their parameters only are several; the one of the same names is meant.</summary>
    private static ResolvedOperation NearestOf(IEnumerable<ResolvedOperation> candidates, ResolvedOperation operation) =>
        candidates.FirstOrDefault(candidate => candidate.Path == operation.Path) ?? candidates.First();
}
