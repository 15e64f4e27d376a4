using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>Gives an operation what its path and its document say for it.</summary>
internal static class OperationResolver
{
    /// <param name="operation">The operation.</param>
    /// <param name="item">The path item it stands in.</param>
    /// <param name="path">The path that leads to that item, by reference or because it is the item: two may lead to one.</param>
    /// <param name="document">The document.</param>
    /// <param name="references">Follows its references.</param>
    public static ResolvedOperation Resolve(Operation operation, PathItem item, PathItem path, OpenApiDocument document, ReferenceResolver references) => new(
        SourceKey.Of(path.Place.Path, path.Pointer.Append(operation.Method)),
        path.Template,
        operation,
        ParametersOf(operation, item, references),
        BodyOf(operation, references),
        operation.RequestBody?.Reference?.Description ?? BodyOf(operation, references)?.Description,
        [.. ResponsesOf(operation, references)],
        operation.Security ?? document.Security ?? []);

    private static RequestBody? BodyOf(Operation operation, ReferenceResolver references) =>
        operation.RequestBody is { } body ? references.Resolve(body, RequestBodyReader.Read) : null;

    private static IReadOnlyList<ResolvedParameter> ParametersOf(Operation operation, PathItem item, ReferenceResolver references) =>
        [.. item.Parameters.Concat(operation.Parameters)
            .Select(parameter => Resolve(parameter, references))
            .OfType<ResolvedParameter>()
            .GroupBy(resolved => SourceKey.ParameterSegment(resolved.Parameter.In, resolved.Parameter.Name), StringComparer.Ordinal)
            .Select(same => same.Last())];

    private static ResolvedParameter? Resolve(Referenceable<Parameter> parameter, ReferenceResolver references) =>
        references.Resolve(parameter, ParameterReader.Read) is { } resolved ? new ResolvedParameter(KeyOf(parameter, resolved), resolved, parameter.Reference?.Description ?? resolved.Description) : null;

    /// <summary>An inline parameter stands in a list: its place and name stand for its index.</summary>
    private static string KeyOf(Referenceable<Parameter> parameter, Parameter resolved) =>
        parameter.Reference is null && resolved.Pointer.Parent is { } list
            ? SourceKey.Of(resolved.Place.Path, list.Append(SourceKey.ParameterSegment(resolved.In, resolved.Name)))
            : SourceKey.Of(resolved);

    private static IEnumerable<ResolvedResponse> ResponsesOf(Operation operation, ReferenceResolver references)
    {
        foreach (var entry in operation.Responses)
        {
            if (references.Resolve(entry.Response, ResponseReader.Read) is { } response)
            {
                yield return new ResolvedResponse(
                    SourceKey.Of(operation.Place.Path, operation.Pointer.Append("responses").Append(entry.Status)),
                    entry.Status,
                    response,
                    [.. HeadersOf(response, references)],
                    entry.Response.Reference?.Description ?? response.Description);
            }
        }
    }

    private static IEnumerable<ResolvedHeader> HeadersOf(Response response, ReferenceResolver references)
    {
        foreach (var entry in response.Headers)
        {
            if (references.Resolve(entry.Header, HeaderReader.Read) is { } header)
            {
                yield return new ResolvedHeader(entry.Name, header);
            }
        }
    }
}
