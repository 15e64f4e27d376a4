using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>Finds in which directions each type travels, by following what requests and responses reach.</summary>
internal static class UsageFinder
{
    public static EquatableArray<ApiType> Mark(ApiModel model)
    {
        var byKey = model.Types.ToDictionary(type => type.Key, StringComparer.Ordinal);
        var requests = Reach(ApiUsage.Request, [.. model.Operations.SelectMany(SentBy), .. model.Webhooks.SentAsJson, .. model.Webhooks.Sent], byKey);
        var json = Reach(ApiUsage.Request, [.. model.Operations.SelectMany(operation => SentAsJsonBy(operation, byKey)), .. model.Webhooks.SentAsJson], byKey);
        var responses = Reach(
            ApiUsage.Response,
            [.. model.Operations.SelectMany(operation => operation.Responses).Select(response => response.Type), .. model.Headers.Select(header => header.Type), .. model.Webhooks.Read],
            byKey);
        responses.UnionWith(InAside(model.Types.Where(type => !requests.Contains(type.Key) && !responses.Contains(type.Key)), byKey));
        return model.Types
            .Select(type => type with
            {
                Usage = (requests.Contains(type.Key) ? ApiUsage.Request : ApiUsage.None)
                    | (json.Contains(type.Key) ? ApiUsage.RequestJson : ApiUsage.None)
                    | (responses.Contains(type.Key) ? ApiUsage.Response : ApiUsage.None),
            })
            .ToEquatableArray();
    }

    /// <summary>
    /// What is in types that no operation has. They go either way, for nothing says which: what a server sends to a webhook is often
    /// described so. What is in them has to be readable too.
    /// </summary>
    private static IEnumerable<string> InAside(IEnumerable<ApiType> aside, IReadOnlyDictionary<string, ApiType> types)
    {
        var own = new HashSet<string>(aside.Select(type => type.Key), StringComparer.Ordinal);
        return Reach(ApiUsage.Response, own.SelectMany(key => types[key].PartsIn(ApiUsage.Response)), types).Where(key => !own.Contains(key));
    }

    private static IEnumerable<ApiTypeUse?> SentBy(ApiOperation operation) =>
        operation.Parameters.Select(parameter => (ApiTypeUse?)parameter.Type).Append(operation.Body?.Content.Type);

    private static IEnumerable<ApiTypeUse> SentAsJsonBy(ApiOperation operation, IReadOnlyDictionary<string, ApiType> types) => operation.Parameters
        .Where(parameter => parameter.Style == ApiParameterStyle.Json)
        .Select(parameter => parameter.Type)
        .Concat(operation.Body is { } body ? JsonIn(body.Content, types) : []);

    /// <summary>Of a form of several parts each is JSON by itself; of the other only the fields that say so are.</summary>
    private static IEnumerable<ApiTypeUse> JsonIn(ApiContent content, IReadOnlyDictionary<string, ApiType> types) => content switch
    {
        { Format: ApiContentFormat.Multipart, Type: ApiTypeReference form } => FormParts.Of(types[form.Key], types),
        { Format: ApiContentFormat.Form, Type: ApiTypeReference form } => FormParts.FormsIn(types[form.Key], types).SelectMany(one => JsonFieldsOf(one, content.Fields)),
        { Format: ApiContentFormat.Form } => [],
        _ => [content.Type],
    };

    private static IEnumerable<ApiTypeUse> JsonFieldsOf(ApiType form, IReadOnlyList<ApiFormField> fields) => form is not ApiObject @object ? [] : @object.Members
        .Where(member => member.TravelsIn(ApiUsage.Request) && fields.Any(field => field.Name == member.Name && field.Style == ApiParameterStyle.Json))
        .Select(member => member.Type);

    /// <summary>The declared types that uses lead to in one direction: what only answers have is not sent, what only requests have is not read.</summary>
    public static HashSet<string> Reach(ApiUsage direction, IEnumerable<ApiTypeUse?> roots, IReadOnlyDictionary<string, ApiType> types)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>(roots.OfType<ApiTypeUse>().SelectMany(use => use.DeclaredTypes));
        while (pending.Count > 0)
        {
            var key = pending.Pop();
            if (reached.Add(key))
            {
                foreach (var part in types[key].PartsIn(direction).SelectMany(use => use.DeclaredTypes))
                {
                    pending.Push(part);
                }
            }
        }

        return reached;
    }
}
