using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads a Header Object (OpenAPI Specification).</summary>
internal static class HeaderReader
{
    public static Referenceable<Header>? ReadOrReference(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics) =>
        ReferenceReader.ReadOr(node, pointer, diagnostics, Read);

    public static Header Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        var fields = new ObjectReader(node, pointer, diagnostics);
        fields.ReportUnknown(ObjectFields.Header);
        return new Header(node, pointer)
        {
            Description = fields.Text("description"),
            Required = fields.Flag("required"),
            Deprecated = fields.Flag("deprecated"),
            Explode = fields.Flag("explode"),
            Schema = fields.Element("schema", SchemaReader.Read),
            Content = fields.Entries("content", MediaTypeReader.ReadEntry),
        };
    }
}
