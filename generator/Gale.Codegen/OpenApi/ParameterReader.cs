using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads a Parameter Object (OpenAPI Specification).</summary>
internal static class ParameterReader
{
    private const string LeftOut = "The parameter is left out.";

    private static readonly string[] _locations = ["path", "query", "header", "cookie", "querystring"];

    public static Referenceable<Parameter>? ReadOrReference(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics) =>
        ReferenceReader.ReadOr(node, pointer, diagnostics, Read);

    public static Parameter? Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        var fields = new ObjectReader(node, pointer, diagnostics);
        fields.ReportUnknown(ObjectFields.Parameter);
        var name = fields.RequiredText("name", LeftOut);
        var location = fields.RequiredWord("in", _locations, LeftOut);
        if (name is null || location is null)
        {
            return null;
        }

        return new Parameter(node, pointer)
        {
            Name = name,
            In = location,
            Description = fields.Text("description"),
            Required = fields.Flag("required"),
            Deprecated = fields.Flag("deprecated"),
            AllowEmptyValue = fields.Flag("allowEmptyValue"),
            AllowReserved = fields.Flag("allowReserved"),
            Style = fields.Text("style"),
            Explode = fields.OptionalFlag("explode"),
            Schema = fields.Element("schema", SchemaReader.Read),
            Content = fields.Entries("content", MediaTypeReader.ReadEntry),
            Example = fields.Node("example"),
            Examples = fields.Named("examples", ExampleReader.Read),
        };
    }
}
