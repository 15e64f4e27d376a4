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
                .. fields.Entries<Operation>(HttpMethods.Additional, (entry, at, told) => ReadAdditional(entry, node, at, told)),
            ],
        };
    }

    /// <summary>Any method that HTTP allows; what is no method, or what a field of the path item describes already, is left out.</summary>
    private static Operation? ReadAdditional(YamlEntry entry, YamlNode item, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        var isMethod = HttpToken.Is(entry.Key.Text);
        if (isMethod && !IsField(entry.Key.Text, item))
        {
            return OperationReader.ReadEntry(entry, pointer, diagnostics);
        }

        diagnostics.ReportWord(entry.Key, pointer, isMethod ? $"a method that '{entry.Key.Text.ToLowerInvariant()}' beside it does not describe already" : "an HTTP method such as COPY");
        return null;
    }

    /// <summary>Fields are sent in capitals.</summary>
    private static bool IsField(string method, YamlNode item) => method.ToLowerInvariant() is var field &&
        field.ToUpperInvariant() == method && HttpMethods.Contains(field) && item is YamlMapping fields && fields.TryGet(field, out _);
}
