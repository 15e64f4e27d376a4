using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>Finds in which directions each type travels, by following what requests and responses reach.</summary>
internal static class UsageFinder
{
    public static EquatableArray<ApiType> Mark(IReadOnlyList<ApiType> types, IReadOnlyList<ApiOperation> operations)
    {
        var byKey = types.ToDictionary(type => type.Key, StringComparer.Ordinal);
        var requests = Reach(operations.SelectMany(SentBy), byKey);
        var responses = Reach(operations.SelectMany(operation => operation.Responses).Select(response => response.Type), byKey);
        return types
            .Select(type => type with
            {
                Usage = (requests.Contains(type.Key) ? ApiUsage.Request : ApiUsage.None) | (responses.Contains(type.Key) ? ApiUsage.Response : ApiUsage.None),
            })
            .ToEquatableArray();
    }

    private static IEnumerable<ApiTypeUse?> SentBy(ApiOperation operation) =>
        operation.Parameters.Select(parameter => (ApiTypeUse?)parameter.Type).Append(operation.Body?.Type);

    private static HashSet<string> Reach(IEnumerable<ApiTypeUse?> roots, IReadOnlyDictionary<string, ApiType> types)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<ApiTypeUse?>(roots);
        while (pending.Count > 0)
        {
            switch (pending.Pop())
            {
                case ApiList list:
                    pending.Push(list.Item);
                    break;
                case ApiMap map:
                    pending.Push(map.Value);
                    break;
                case ApiTypeReference reference when reached.Add(reference.Key) && types[reference.Key] is ApiObject @object:
                    foreach (var member in @object.Members)
                    {
                        pending.Push(member.Type);
                    }

                    break;
            }
        }

        return reached;
    }
}
