using Gale.Codegen.Collections;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>Says what an operation means to a client, or why it cannot be called.</summary>
internal static class OperationBuilder
{
    public static ApiOperation? Build(ResolvedOperation source, TypeCollector types, ApiSecurity security, List<KeyedDiagnostic> diagnostics)
    {
        var id = source.Operation.OperationId ?? $"{source.Operation.Method} {source.Path}";
        if (Fault(source) is { } fault)
        {
            diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.OperationLeftOut, source.Key, id, fault));
            return null;
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

    /// <summary>A call whose path or body cannot be sent, or whose answer could not be read, is better missing than half there.</summary>
    private static string? Fault(ResolvedOperation source)
    {
        if (!PathTemplate.IsRegular(source.Path))
        {
            return "the braces of its path do not pair, or name a parameter twice";
        }

        if (source.Operation.RequestBody is not null && source.Body is null)
        {
            return "the reference to its body leads nowhere";
        }

        if (source.Operation.Responses.FirstOrDefault(entry => entry.Status[0] == '2' && source.Responses.All(response => response.Status != entry.Status)) is { } lost)
        {
            return $"the reference to its answer {lost.Status} leads nowhere";
        }

        return null;
    }

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
            : null;

    private static EquatableArray<ApiResponse> ResponsesOf(ResolvedOperation source, string id, TypeCollector types)
    {
        var responses = source.Responses.Select(response => ResponseOf(response, id, source, types)).ToList();
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
