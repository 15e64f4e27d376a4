using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>Which operations are the same.</summary>
/// <param name="Both">Those that both documents have, in the order of the new one.</param>
/// <param name="Gone">Those that only the baseline has.</param>
/// <param name="Added">Those that only the new document has.</param>
internal sealed record OperationMatch(IReadOnlyList<OperationPair> Both, IReadOnlyList<ResolvedOperation> Gone, IReadOnlyList<ResolvedOperation> Added)
{
    /// <summary>Calls are the same by method and path, whatever the parameters of the path are called.</summary>
    public static OperationMatch OfCalls(IReadOnlyList<ResolvedOperation> was, IReadOnlyList<ResolvedOperation> now) =>
        Of(was, now, operation => operation.Operation.Method + " " + PathShape.Of(operation.Path));

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
