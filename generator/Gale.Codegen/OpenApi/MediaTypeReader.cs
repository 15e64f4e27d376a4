using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads a Media Type Object (OpenAPI Specification).</summary>
internal static class MediaTypeReader
{
    public static MediaType Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        var fields = new ObjectReader(node, pointer, diagnostics);
        fields.ReportUnknown(ObjectFields.MediaType);
        return new MediaType(node, pointer)
        {
            Name = pointer.Segment,
            Reference = fields.Reference(),
            Schema = fields.Element("schema", SchemaReader.Read),
            ItemSchema = fields.Element("itemSchema", SchemaReader.Read),
            Example = fields.Node("example"),
            Examples = fields.Named("examples", ExampleReader.Read),
            Encoding = fields.Mapping("encoding"),
        };
    }
}
