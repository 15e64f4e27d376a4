using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>Finds in which directions each type travels, by following what requests and responses reach.</summary>
internal static class UsageFinder
{
    public static EquatableArray<ApiType> Mark(
        IReadOnlyList<ApiType> types, IReadOnlyList<ApiOperation> operations, IReadOnlyList<ApiHeader> headers, IReadOnlyList<ApiTypeUse> webhooks)
    {
        var byKey = types.ToDictionary(type => type.Key, StringComparer.Ordinal);
        var requests = Reach(operations.SelectMany(SentBy), byKey);
        var responses = Reach(
            [.. operations.SelectMany(operation => operation.Responses).Select(response => response.Type), .. headers.Select(header => header.Type), .. webhooks], byKey);
        return types
            .Select(type => type with
            {
                Usage = (requests.Contains(type.Key) ? ApiUsage.Request : ApiUsage.None) | (responses.Contains(type.Key) ? ApiUsage.Response : ApiUsage.None),
            })
            .ToEquatableArray();
    }

    private static IEnumerable<ApiTypeUse?> SentBy(ApiOperation operation) =>
        operation.Parameters.Select(parameter => (ApiTypeUse?)parameter.Type).Append(operation.Body?.Content.Type);

    /// <summary>The declared types that uses lead to.</summary>
    public static HashSet<string> Reach(IEnumerable<ApiTypeUse?> roots, IReadOnlyDictionary<string, ApiType> types)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>(roots.OfType<ApiTypeUse>().SelectMany(use => use.DeclaredTypes));
        while (pending.Count > 0)
        {
            var key = pending.Pop();
            if (reached.Add(key))
            {
                foreach (var part in types[key].Parts.SelectMany(use => use.DeclaredTypes))
                {
                    pending.Push(part);
                }
            }
        }

        return reached;
    }
}
