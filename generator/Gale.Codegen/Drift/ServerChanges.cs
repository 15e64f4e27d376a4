using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>
/// Compares where calls go: the first server of a document, or of an operation that has its own. Steps that
/// are at the paths now, or were, send no call elsewhere.
/// </summary>
internal static class ServerChanges
{
    /// <param name="was">The document as it was.</param>
    /// <param name="now">As it is.</param>
    /// <param name="calls">The operations that both have.</param>
    public static IEnumerable<ApiChange> Between(ResolvedDocument was, ResolvedDocument now, IReadOnlyList<OperationPair> calls)
    {
        var moved = calls.Where(pair => CallAddress.Of(pair.Was, was.Document) != CallAddress.Of(pair.Now, now.Document)).ToList();
        return
        [
            .. moved.Count > 0 || calls.Count == 0 ? Between(was.Document.Servers, now.Document.Servers, now.Document, []) : [],
            .. moved.Where(HasOwn).SelectMany(pair => Between(ServersOf(pair.Was, was), ServersOf(pair.Now, now), pair.Now.Operation, [pair.Now.Title])),
        ];
    }

    /// <summary>Where only one of the two has servers of its own, that is another server too.</summary>
    private static bool HasOwn(OperationPair pair) => pair.Was.Servers.Count + pair.Now.Servers.Count > 0;

    private static IReadOnlyList<Server> ServersOf(ResolvedOperation operation, ResolvedDocument document) =>
        operation.Servers.Count > 0 ? operation.Servers : document.Document.Servers;

    private static IEnumerable<ApiChange> Between(IReadOnlyList<Server> was, IReadOnlyList<Server> now, OpenApiElement owner, IReadOnlyList<string> operations)
    {
        var (before, after) = (was.FirstOrDefault(), now.FirstOrDefault());
        var (from, to) = (CallAddress.Of(before) ?? "", CallAddress.Of(after) ?? "");
        return from == to
            ? []
            : [
                new ApiChange(ApiChangeKind.ServerChanged, null, Travel.None, "server", from, to, before?.Place, after?.Place ?? owner.Place, operations)
                {
                    IsBreaking = false,
                    Checks = ["api-server-changed"],
                },
            ];
    }
}
