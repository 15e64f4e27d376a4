using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Drift;

/// <summary>Compares where calls go: the first server of a document, or of an operation that has its own.</summary>
internal static class ServerChanges
{
    public static IEnumerable<ApiChange> Between(ResolvedDocument was, ResolvedDocument now) => Between(was.Document.Servers, now.Document.Servers, now.Document, []);

    /// <summary>The same of an operation; where only one of the two has servers of its own, that is another server too.</summary>
    public static IEnumerable<ApiChange> Between(OperationPair pair, string operation) =>
        pair.Was.Servers.Count + pair.Now.Servers.Count == 0 ? [] : Between(pair.Was.Servers, pair.Now.Servers, pair.Now.Operation, [operation]);

    private static IEnumerable<ApiChange> Between(IReadOnlyList<Server> was, IReadOnlyList<Server> now, OpenApiElement owner, IReadOnlyList<string> operations)
    {
        var (before, after) = (was.FirstOrDefault(), now.FirstOrDefault());
        return before?.Url == after?.Url
            ? []
            : [
                new ApiChange(ApiChangeKind.ServerChanged, null, Travel.None, "server", before?.Url ?? "", after?.Url ?? "", before?.Place, after?.Place ?? owner.Place, operations)
                {
                    IsBreaking = false,
                    Checks = ["api-server-changed"],
                },
            ];
    }
}
