using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads a Path Item Object of Swagger 2.0, and its operations.</summary>
/// <param name="media">The media types that the document names for all of its operations.</param>
/// <param name="servers">The document's servers.</param>
internal sealed class SwaggerPathItemReader(SwaggerMedia media, SwaggerServers servers)
{
    /// <summary>For the path items of a document.</summary>
    public static SwaggerPathItemReader Of(YamlNode root, DiagnosticBag diagnostics) => new(
        SwaggerMedia.ReadDocument(new ObjectReader(root, JsonPointer.RootOf(root.Place.Path), diagnostics)),
        SwaggerServers.Of(root, diagnostics));

    /// <summary>Reads one that is found by its pointer: the last segment is its template or name.</summary>
    public PathItem Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics) =>
        Read(node, node.Place, pointer, diagnostics);

    /// <summary>Reads an entry of a map of path items.</summary>
    public PathItem ReadEntry(YamlEntry entry, JsonPointer pointer, DiagnosticBag diagnostics) =>
        Read(entry.Value, entry.Key.Place, pointer, diagnostics);

    private PathItem Read(YamlNode node, Place templatePlace, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        var fields = new ObjectReader(node, pointer, diagnostics);
        fields.ReportUnknown(ObjectFields.SwaggerPathItem);
        return new PathItem(node, pointer)
        {
            Template = pointer.Segment,
            TemplatePlace = templatePlace,
            Reference = fields.Reference(),
            Servers = [],
            Parameters = fields.Elements("parameters", SwaggerParameterReader.ReadOrReference),
            Operations = fields.OwnEntries(entry => HttpMethods.Contains(entry.Key.Text), ReadOperation),
        };
    }

    private Operation ReadOperation(YamlEntry entry, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        var fields = new ObjectReader(entry.Value, pointer, diagnostics);
        fields.ReportUnknown(ObjectFields.SwaggerOperation);
        var operationId = fields.Name("operationId");
        return new Operation(entry.Value, pointer)
        {
            Method = pointer.Segment,
            MethodPlace = entry.Key.Place,
            OperationId = operationId?.Text,
            OperationIdPlace = operationId?.Place,
            Tags = fields.Texts("tags"),
            Summary = fields.Text("summary"),
            Description = fields.Text("description"),
            Parameters = fields.Elements("parameters", SwaggerParameterReader.ReadOrReference),
            Responses = ResponsesReader.ReadOf(fields, SwaggerResponseReader.ReadOrReference),
            Deprecated = fields.Flag("deprecated"),
            Security = fields.OptionalElements("security", SecurityRequirementReader.Read),
            Servers = servers.For(fields),
            Media = media.ReadOperation(fields),
        };
    }
}
