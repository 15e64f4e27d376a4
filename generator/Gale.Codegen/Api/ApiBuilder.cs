using Gale.Codegen.Collections;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>Says what a document means to a client: which operations, which types, which credentials.</summary>
internal static class ApiBuilder
{
    /// <summary>Each time one more level of references to what is in something that only a reference leads to has its name. Nobody has so many.</summary>
    private const int MostTimes = 8;

    /// <param name="source">The document.</param>
    /// <param name="validates">Whether the limits of what requests carry are wanted.</param>
    public static ApiBuild Build(ResolvedDocument source, bool validates)
    {
        var names = WrittenNames.None;
        var diagnostics = new List<KeyedDiagnostic>();
        var model = Collect(source, validates, names, diagnostics);
        for (var times = 1; names.AreWrong && times < MostTimes; times++)
        {
            names = names.Corrected();
            diagnostics.Clear();
            model = Collect(source, validates, names, diagnostics);
        }

        var forms = FormSplitter.Split(model);
        var split = DirectionSplitter.Split(forms with { Types = UsageFinder.Mark(forms) });
        return new ApiBuild(
            split with { Types = UsageFinder.Mark(split) },
            diagnostics.Distinct().ToEquatableArray());
    }

    private static ApiModel Collect(ResolvedDocument source, bool validates, WrittenNames names, List<KeyedDiagnostic> diagnostics)
    {
        var types = new TypeCollector(source.Schemas, source.Document.Components.Schemas.Values, names, diagnostics);
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

        var operations = GroupBuilder.Grouped(source.Operations
            .SelectMany(operation => OperationBuilder.Build(operation, types, servers, security, diagnostics))
            .ToEquatableArray());
        var headers = HeaderBuilder.Build(source, types, diagnostics);
        var webhooks = WebhookBuilder.Build(source, types);
        return new ApiModel(
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
    }

    private static string FileNameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);
}
