using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>Gives an operation what its path and its document say for it.</summary>
/// <param name="document">The document.</param>
/// <param name="references">Follows its references.</param>
/// <param name="security">Finds its security schemes.</param>
/// <param name="diagnostics">Receives what cannot be together.</param>
internal sealed class OperationResolver(OpenApiDocument document, ReferenceResolver references, SecurityResolver security, DiagnosticBag diagnostics)
{
    /// <param name="operation">The operation.</param>
    /// <param name="item">The path item it stands in.</param>
    /// <param name="path">The path that leads to that item, by reference or because it is the item: two may lead to one.</param>
    public ResolvedOperation Resolve(Operation operation, PathItem item, PathItem path)
    {
        var all = ParametersOf(operation, ReferenceEquals(item, path) ? item.Parameters : [.. item.Parameters, .. path.Parameters]);
        var ofBody = all.Where(parameter => IsOfBody(operation, parameter)).ToList();
        var body = BodyOf(operation, ofBody);
        return new ResolvedOperation(
            KeyOf(operation, path),
            path.Template,
            operation,
            [.. all.Except(ofBody)],
            body,
            operation.RequestBody?.Reference?.Description ?? body?.Description,
            [.. ResponsesOf(operation)],
            new[] { operation.Servers, item.Servers, path.Servers }.FirstOrDefault(servers => servers.Count > 0) ?? [],
            security.Resolve(operation.Security ?? document.Security ?? []));
    }

    /// <summary>A method of a path, however the path came to it.</summary>
    private static string KeyOf(Operation operation, PathItem path)
    {
        var owner = operation.Pointer.Parent is { Segment: HttpMethods.Additional } ? path.Pointer.Append(HttpMethods.Additional) : path.Pointer;
        return SourceKey.Of(owner.Append(operation.Method));
    }

    /// <summary>Only Swagger 2.0 has parameters that are the body.</summary>
    private static bool IsOfBody(Operation operation, ResolvedParameter parameter) =>
        operation.Media is not null && SwaggerRequestBody.Carries(parameter.Parameter);

    private RequestBody? BodyOf(Operation operation, IReadOnlyList<ResolvedParameter> ofBody) =>
        operation.RequestBody is { } body ? WithContent(references.Resolve(body, dialect => dialect.RequestBody))
        : ofBody.Count > 0 ? SwaggerRequestBody.Of(operation, [.. ofBody.Select(parameter => parameter.Parameter)], diagnostics)
        : null;

    private RequestBody? WithContent(RequestBody? body) =>
        body is not null && body.Content.Any(IsReference) ? body.With(ContentOf(body.Content)) : body;

    private Response WithContent(Response response) =>
        response.Content.Any(IsReference) ? response.With(ContentOf(response.Content)) : response;

    private static bool IsReference(MediaType media) => media.Reference is not null;

    /// <summary>The media types, those that are references as the components say; what leads nowhere (which is reported) says nothing.</summary>
    private IReadOnlyList<MediaType> ContentOf(IReadOnlyList<MediaType> content) =>
        [.. content.Select(media => media.Reference is { } reference && references.Follow(reference) is { } target
            ? references.Read(target, dialect => dialect.MediaType)?.As(media.Name) ?? media
            : media)];

    private IReadOnlyList<ResolvedParameter> ParametersOf(Operation operation, IEnumerable<Referenceable<Parameter>> inherited)
    {
        var written = inherited.Concat(operation.Parameters).Select(parameter => (List: parameter.Pointer.Parent, parameter.Place, Resolved: Resolve(parameter))).Where(parameter => parameter.Resolved is not null).ToList();
        var same = written.GroupBy(parameter => SourceKey.ParameterSegment(parameter.Resolved!.Parameter.In, parameter.Resolved.Parameter.Name), StringComparer.Ordinal).ToList();
        foreach (var twice in same.SelectMany(one => one.GroupBy(parameter => parameter.List?.ToString()).Where(list => list.Count() > 1)))
        {
            diagnostics.Report(
                DiagnosticDescriptors.ParameterNotModelled, twice.First().Place, twice.First().Resolved!.Parameter.Name, "is declared twice in one list, which no list may (OpenAPI 3.1, 4.8.10)", "the last of them counts");
        }

        return [.. same.Select(one => one.Last().Resolved!)];
    }

    private ResolvedParameter? Resolve(Referenceable<Parameter> parameter) =>
        references.Resolve(parameter, dialect => dialect.Parameter) is { } resolved
            ? new ResolvedParameter(KeyOf(parameter, resolved), resolved, parameter.Reference?.Description ?? resolved.Description)
            : null;

    /// <summary>An inline parameter stands in a list: its place and name stand for its index.</summary>
    private static string KeyOf(Referenceable<Parameter> parameter, Parameter resolved) =>
        parameter.Reference is null && resolved.Pointer.Parent is { } list
            ? SourceKey.Of(list.Append(SourceKey.ParameterSegment(resolved.In, resolved.Name)))
            : SourceKey.Of(resolved);

    private IEnumerable<ResolvedResponse> ResponsesOf(Operation operation)
    {
        foreach (var entry in operation.Responses)
        {
            if (references.Resolve(entry.Response, dialect => dialect.Response) is { } found)
            {
                var response = operation.Media is { } media ? SwaggerResponseReader.For(found, media.Produces) : WithContent(found);
                yield return new ResolvedResponse(
                    SourceKey.Of(operation.Pointer.Append("responses").Append(entry.Status)),
                    entry.Status,
                    response,
                    [.. HeadersOf(response)],
                    entry.Response.Reference?.Description ?? response.Description);
            }
        }
    }

    private IEnumerable<ResolvedHeader> HeadersOf(Response response)
    {
        foreach (var entry in response.Headers)
        {
            if (references.Resolve(entry.Header, dialect => dialect.Header) is { } header)
            {
                yield return new ResolvedHeader(entry.Name, header);
            }
        }
    }
}
