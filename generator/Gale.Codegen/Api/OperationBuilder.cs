using Gale.Codegen.Collections;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>Says what an operation means to a client.</summary>
internal static class OperationBuilder
{
    public static ApiOperation Build(
        ResolvedOperation written, TypeCollector types, ServerBuilder servers, ApiSecurity security, List<KeyedDiagnostic> diagnostics)
    {
        var source = written with { Path = PathTemplate.Regular(written.Path) };
        var id = source.Operation.OperationId ?? $"{source.Operation.Method} {source.Path}";
        foreach (var fault in FaultsOf(source, written.Path))
        {
            diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.OperationFaulty, source.Key, id, fault));
        }

        var parameters = ParameterBuilder.Build(source, id, types, diagnostics);
        var body = BodyOf(source, id, types);
        var responses = ResponsesOf(source, id, types);
        Report("The body", body?.Content, source, id, diagnostics);
        foreach (var response in responses.Where(response => response.IsSuccess))
        {
            Report($"The answer {response.Status}", response.Content, source, id, diagnostics);
        }

        return new ApiOperation(
            source.Key,
            id,
            source.Operation.Method,
            source.Path,
            servers.OwnServerOf(source),
            source.Operation.Tags.FirstOrDefault() ?? string.Empty,
            source.Operation.Summary,
            source.Operation.Description,
            source.Operation.Deprecated,
            parameters.Parameters,
            parameters.IdempotencyHeader,
            body,
            responses,
            SecurityBuilder.AlternativesOf(source, security, diagnostics));
    }

    /// <summary>What is wrong with an operation, each with what is done about it.</summary>
    private static IEnumerable<string> FaultsOf(ResolvedOperation source, string path)
    {
        if (source.Path != path)
        {
            yield return $"the braces of its path '{path}' do not pair, and those that belong to no parameter are sent as text";
        }

        if (IsBodyLost(source))
        {
            yield return "the reference to its body leads nowhere, and the body is any JSON";
        }

        foreach (var lost in LostSuccesses(source))
        {
            yield return $"the reference to its answer {lost} leads nowhere, and the answer is given as bytes";
        }
    }

    private static bool IsBodyLost(ResolvedOperation source) => source.Operation.RequestBody is not null && source.Body is null;

    /// <summary>The statuses of documented successes of which nothing is known.</summary>
    private static IEnumerable<string> LostSuccesses(ResolvedOperation source) => source.Operation.Responses
        .Select(entry => entry.Status)
        .Where(status => status[0] == '2' && source.Responses.All(response => response.Status != status));

    private static void Report(string what, ApiContent? content, ResolvedOperation source, string id, List<KeyedDiagnostic> diagnostics)
    {
        if (content is not null && ContentBuilder.HasShape(content))
        {
            diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.BodyNotModelled, source.Key, what, id, content.MediaType));
        }
    }

    private static ApiBody? BodyOf(ResolvedOperation source, string id, TypeCollector types) =>
        source.Body is { } body && ContentBuilder.OfRequest(body.Content, [id, "request"], types) is { } content
            ? new ApiBody(source.Key + "/requestBody", content, body.Required, source.BodyDescription)
            : IsBodyLost(source) ? new ApiBody(source.Key + "/requestBody", ContentBuilder.AnyJson, IsRequired: true, source.BodyDescription)
            : null;

    private static EquatableArray<ApiResponse> ResponsesOf(ResolvedOperation source, string id, TypeCollector types)
    {
        var responses = source.Responses.Select(response => ResponseOf(response, id, source, types)).Concat(LostSuccesses(source).Select(status => Lost(source, status))).ToList();
        if (!responses.Exists(response => response.IsSuccess))
        {
            return [ImpliedSuccess(source, responses), .. responses];
        }

        return responses.ToEquatableArray();
    }

    /// <summary>
    /// A document that names no success does not mean that there is none: <c>default</c> is what any status brings (OpenAPI 3.1,
    /// 4.8.16), and without it a success brings nothing that is known.
    /// </summary>
    private static ApiResponse ImpliedSuccess(ResolvedOperation source, IReadOnlyList<ApiResponse> responses)
    {
        var any = responses.FirstOrDefault(response => response.Status == "default");
        return new ApiResponse(source.Key + "/responses/default", "2XX", any?.Content, any?.Description);
    }

    private static ApiResponse Lost(ResolvedOperation source, string status) =>
        new($"{source.Key}/responses/{status}", status, ContentBuilder.AnyBytes, Description: null);

    private static ApiResponse ResponseOf(ResolvedResponse source, string id, ResolvedOperation operation, TypeCollector types) => new(
        source.Key,
        source.Status,
        ContentOf(source, id, operation, types),
        source.Description);

    /// <summary>The only success is the response; every other one has its status in its name.</summary>
    private static IReadOnlyList<string> NameOf(ResolvedResponse source, string id, ResolvedOperation operation) =>
        source.Status[0] == '2' && operation.Responses.Count(response => response.Status[0] == '2') == 1
            ? [id, "response"]
            : [id, "response", source.Status];

    /// <summary>The body of an error that is no JSON is in the exception as it came.</summary>
    private static ApiContent? ContentOf(ResolvedResponse source, string id, ResolvedOperation operation, TypeCollector types) =>
        ContentBuilder.OfResponse(source.Response.Content, NameOf(source, id, operation), types) is { } content &&
        (content.Format == ApiContentFormat.Json || source.Status[0] == '2')
            ? content
            : null;
}
