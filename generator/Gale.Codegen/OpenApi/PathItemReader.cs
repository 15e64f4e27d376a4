using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads a Path Item Object (OpenAPI Specification).</summary>
internal static class PathItemReader
{
    /// <summary>Reads one that is found by its pointer: the last segment is its template or name.</summary>
    public static PathItem Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics) =>
        Read(node, node.Place, pointer, diagnostics);

    /// <summary>Reads an entry of a map of path items.</summary>
    public static PathItem ReadEntry(YamlEntry entry, JsonPointer pointer, DiagnosticBag diagnostics) =>
        Read(entry.Value, entry.Key.Place, pointer, diagnostics);

    private static PathItem Read(YamlNode node, Place templatePlace, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        var fields = new ObjectReader(node, pointer, diagnostics);
        fields.ReportUnknown(ObjectFields.PathItem);
        return new PathItem(node, pointer)
        {
            Template = pointer.Segment,
            TemplatePlace = templatePlace,
            Reference = fields.Reference(),
            Summary = fields.Text("summary"),
            Description = fields.Text("description"),
            Servers = fields.Elements("servers", ServerReader.Read),
            Parameters = fields.Elements("parameters", ParameterReader.ReadOrReference),
            Operations =
            [
                .. fields.OwnEntries(entry => HttpMethods.Contains(entry.Key.Text), OperationReader.ReadEntry),
                .. fields.Entries(HttpMethods.Additional, ReadAdditional),
            ],
        };
    }

    /// <summary>Any method that HTTP allows; what is no method is left out.</summary>
    private static Operation? ReadAdditional(YamlEntry entry, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        if (HttpMethods.IsToken(entry.Key.Text))
        {
            return OperationReader.ReadEntry(entry, pointer, diagnostics);
        }

        diagnostics.ReportWord(entry.Key, pointer, "an HTTP method such as COPY");
        return null;
    }
}
