using Gale.Codegen.Diagnostics;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>Says what an operation means to a client.</summary>
internal static class OperationBuilder
{
    /// <summary>One call for each form that the operation has.</summary>
    public static IReadOnlyList<ApiOperation> Build(
        ResolvedOperation written, TypeCollector types, ServerBuilder servers, ApiSecurity security, List<KeyedDiagnostic> diagnostics)
    {
        var source = written with { Path = PathTemplate.Regular(written.Path) };
        var id = source.Operation.OperationId ?? $"{source.Operation.Method} {source.Path}";
        foreach (var (key, fault) in FaultsOf(source, written.Path))
        {
            diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.OperationFaulty, key, id, fault));
        }

        var server = servers.OwnServerOf(source);
        var asked = AskedNames.Of(source.Operation, source.Key);
        var word = ApiAskedName.WordFor(asked, id);
        var parameters = ParameterBuilder.Build(source, word, types, diagnostics);
        IReadOnlyList<OperationForm> forms = [.. new OperationContents(source, word, types).Forms()];
        Report(forms, source, id, diagnostics);
        var alternatives = SecurityBuilder.AlternativesOf(source, security, diagnostics);
        return [.. forms.Select(form => new ApiOperation(
            form.Key,
            id,
            source.Method,
            source.Path,
            server,
            source.Operation.Tags.FirstOrDefault() ?? string.Empty,
            source.Operation.Summary,
            source.Operation.Description,
            source.Operation.Deprecated,
            parameters.Parameters,
            parameters.IdempotencyHeader,
            form.Body,
            form.Responses,
            alternatives)
        {
            OperationKey = source.Key,
            Asked = asked,
            Variant = form.Variant,
        })];
    }

    /// <summary>What is wrong with an operation, each with what is done about it.</summary>
    private static IEnumerable<(string Key, string Fault)> FaultsOf(ResolvedOperation source, string path)
    {
        if (source.Path != path)
        {
            yield return (source.Key, $"the braces of its path '{path}' do not pair, and those that belong to no parameter are sent as text");
        }

        if (path.Contains('#'))
        {
            yield return (source.Key, "its path has a '#', behind which a URI has a fragment that no server sees (RFC 3986, 3.5); it is sent as %23, so describe what stands behind it as a query or a header");
        }

        if (OperationContents.IsBodyLost(source))
        {
            yield return (source.Key, "the reference to its body leads nowhere, and the body is any JSON");
        }

        if (source.Body is { Content.Count: 0 })
        {
            yield return (source.Key + "/requestBody", "its body names no media type, and none is sent");
        }

        foreach (var lost in OperationContents.LostSuccesses(source))
        {
            yield return (source.Key, $"the reference to its answer {lost} leads nowhere, and the answer is given as bytes");
        }
    }

    private static void Report(IReadOnlyList<OperationForm> forms, ResolvedOperation source, string id, List<KeyedDiagnostic> diagnostics)
    {
        var bodies = forms.Select(form => (What: "The body", Key: form.Body?.Key, form.Body?.Content));
        var answers = forms.SelectMany(form => form.Responses).Where(response => response.IsSuccess).Select(response => (What: $"The answer {response.Status}", Key: (string?)response.Key, response.Content));
        foreach (var (what, key, content) in bodies.Concat(answers).Distinct())
        {
            if (content is not null && ContentBuilder.HasShape(content))
            {
                diagnostics.Add(KeyedDiagnostic.At(DiagnosticDescriptors.BodyNotModelled, $"{key}/content/{JsonPointerText.Escape(content.MediaTypes[0])}", what, id, content.MediaTypes[0]));
            }
        }
    }
}
