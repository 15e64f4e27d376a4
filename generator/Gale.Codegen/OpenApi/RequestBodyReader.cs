using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads a Request Body Object (OpenAPI Specification).</summary>
internal static class RequestBodyReader
{
    public static Referenceable<RequestBody>? ReadOrReference(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics) =>
        ReferenceReader.ReadOr(node, pointer, diagnostics, Read);

    public static RequestBody Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        var fields = new ObjectReader(node, pointer, diagnostics);
        fields.ReportUnknown(ObjectFields.RequestBody);
        return new RequestBody(node, pointer)
        {
            Description = fields.Text("description"),
            Required = fields.Flag("required"),
            Content = fields.Entries("content", MediaTypeReader.ReadEntry),
        };
    }
}
