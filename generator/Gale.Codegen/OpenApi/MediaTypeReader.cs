using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads a Media Type Object (OpenAPI Specification).</summary>
internal static class MediaTypeReader
{
    /// <summary>Reads an entry of <c>content</c>; one whose key is no media type (RFC 6838, 4.2) says nothing of a body.</summary>
    public static MediaType? ReadEntry(YamlEntry entry, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        if (entry.Key.Text.Contains("/"))
        {
            return Read(entry.Value, pointer, diagnostics);
        }

        diagnostics.ReportWord(entry.Key, pointer, "a media type, such as application/json");
        return null;
    }

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
