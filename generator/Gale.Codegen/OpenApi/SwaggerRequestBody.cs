using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Makes the request body of the parameters that are one, or fields of one (Swagger 2.0, Parameter Object).</summary>
internal static class SwaggerRequestBody
{
    public static bool Carries(Parameter parameter) => parameter.In is "body" or "formData";

    /// <param name="operation">The operation.</param>
    /// <param name="parameters">Those of its parameters, its path's and referenced ones too, that <see cref="Carries"/> says are of the body.</param>
    /// <param name="diagnostics">Receives what cannot be sent together.</param>
    public static RequestBody? Of(Operation operation, IReadOnlyList<Parameter> parameters, DiagnosticBag diagnostics)
    {
        var consumes = operation.Media?.Consumes ?? [];
        if (parameters.LastOrDefault(parameter => parameter.In == "body") is not { } body)
        {
            return parameters.Count == 0 ? null : OfFields(operation, parameters, consumes);
        }

        foreach (var other in parameters.Where(parameter => !ReferenceEquals(parameter, body) && !IsReplaced(parameter, operation)))
        {
            Refuse(other, diagnostics);
        }

        return OfBody(body, consumes);
    }

    /// <summary>The body of a path holds for the operations that have none of their own.</summary>
    private static bool IsReplaced(Parameter parameter, Operation operation) =>
        parameter.In == "body" && parameter.Pointer.Parent?.Parent?.ToString() != operation.Pointer.ToString();

    private static RequestBody OfBody(Parameter body, IReadOnlyList<string> consumes) => new(body.Node, body.Pointer)
    {
        Description = body.Description,
        Required = body.Required,
        Content = [.. SwaggerContent.NamesForBody(consumes).Select(name => MediaOf(body, name, body.Schema))],
    };

    /// <summary>A form is an object that stands nowhere; it is found where the operation's parameters are.</summary>
    private static RequestBody OfFields(Operation operation, IReadOnlyList<Parameter> fields, IReadOnlyList<string> consumes)
    {
        var form = new YamlMapping([], operation.Place);
        var pointer = operation.Pointer.Append("parameters");
        var schema = SwaggerForm.SchemaOf(fields, form, pointer);
        return new RequestBody(form, pointer)
        {
            Required = schema.Required.Count > 0,
            Content = [.. SwaggerContent.NamesForForm(fields, consumes).Select(name => new MediaType(form, pointer)
            {
                Name = name,
                Schema = schema,
                Examples = [],
                Encoding = SwaggerForm.EncodingOf(fields, form.Place),
            })],
        };
    }

    private static MediaType MediaOf(OpenApiElement owner, string name, Schema? schema) =>
        new(owner.Node, owner.Pointer) { Name = name, Schema = schema, Examples = [] };

    private static void Refuse(Parameter parameter, DiagnosticBag diagnostics)
    {
        if (parameter.Node is YamlMapping mapping && mapping.TryGet("in", out var entry) && entry.Value is YamlScalar location)
        {
            diagnostics.ReportWord(location, parameter.Pointer.Append("in"), "path, query or header beside the one body");
        }
    }
}
