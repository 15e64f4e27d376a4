using Gale.Codegen.Collections;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>Says what a document means to a client: which operations, which types, which credentials.</summary>
internal static class ApiBuilder
{
    /// <param name="source">The document.</param>
    /// <param name="validates">Whether the limits of what requests carry are wanted.</param>
    public static ApiBuild Build(ResolvedDocument source, bool validates)
    {
        var diagnostics = new List<KeyedDiagnostic>();
        var types = new TypeCollector(source.Schemas, source.Document.Components.Schemas.Values, diagnostics);
        var servers = ServerBuilder.Of(source, diagnostics);
        var security = SecurityBuilder.Build(source, diagnostics);
        foreach (var form in source.Operations.SelectMany(operation => OperationContents.FormsOf(operation, types)))
        {
            types.Forms.Mark(form);
        }

        foreach (var component in source.Document.Components.Schemas)
        {
            types.UseOf(component.Value, [component.Key]);
        }

        var operations = source.Operations
            .SelectMany(operation => OperationBuilder.Build(operation, types, servers, security, diagnostics))
            .ToEquatableArray();
        var headers = HeaderBuilder.Build(source, types, diagnostics);
        var webhooks = WebhookBuilder.Build(source, types);
        var model = new ApiModel(
            FileNameOf(source.Document.Path),
            source.Document.Info.Title,
            source.Document.Info.Description,
            servers.Default,
            servers.Servers,
            security.Credentials,
            GroupBuilder.Build(source.Document, operations),
            operations,
            headers,
            types.Types.ToEquatableArray())
        {
            Webhooks = webhooks,
            Limits = validates ? LimitsBuilder.Build(types, source.Schemas, diagnostics) : [],
        };
        var forms = FormSplitter.Split(model);
        var split = DirectionSplitter.Split(forms with { Types = UsageFinder.Mark(forms) });
        return new ApiBuild(
            split with { Types = UsageFinder.Mark(split) },
            diagnostics.Distinct().ToEquatableArray());
    }

    private static string FileNameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
