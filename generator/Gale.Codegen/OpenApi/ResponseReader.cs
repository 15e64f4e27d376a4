using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads a Response Object (OpenAPI Specification).</summary>
internal static class ResponseReader
{
    public static Referenceable<Response>? ReadOrReference(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics) =>
        ReferenceReader.ReadOr(node, pointer, diagnostics, Read);

    public static Response Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        var fields = new ObjectReader(node, pointer, diagnostics);
        fields.ReportUnknown(ObjectFields.Response);
        return new Response(node, pointer)
        {
            Description = fields.Text("description"),
            Headers = fields.Entries("headers", ReadHeader),
            Content = fields.Entries("content", MediaTypeReader.ReadEntry),
        };
    }

    private static ResponseHeader? ReadHeader(YamlEntry entry, JsonPointer pointer, DiagnosticBag diagnostics) =>
        HeaderReader.ReadOrReference(entry.Value, pointer, diagnostics) is { } header
            ? new ResponseHeader(entry.Key.Text, header)
            : null;
}
