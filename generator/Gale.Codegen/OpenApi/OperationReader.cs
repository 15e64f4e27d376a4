using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads an Operation Object (OpenAPI Specification).</summary>
internal static class OperationReader
{
    /// <summary>Reads one that is found by its pointer: the last segment is its method.</summary>
    public static Operation Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics) =>
        Read(node, node.Place, pointer, diagnostics);

    /// <summary>Reads an entry of a path item.</summary>
    public static Operation ReadEntry(YamlEntry entry, JsonPointer pointer, DiagnosticBag diagnostics) =>
        Read(entry.Value, entry.Key.Place, pointer, diagnostics);

    private static Operation Read(YamlNode node, Place methodPlace, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        var fields = new ObjectReader(node, pointer, diagnostics);
        fields.ReportUnknown(ObjectFields.Operation);
        var operationId = fields.Name("operationId");
        return new Operation(node, pointer)
        {
            Method = pointer.Segment,
            MethodPlace = methodPlace,
            OperationId = operationId?.Text,
            OperationIdPlace = operationId?.Place,
            Tags = fields.Texts("tags"),
            Summary = fields.Text("summary"),
            Description = fields.Text("description"),
            Parameters = fields.Elements("parameters", ParameterReader.ReadOrReference),
            RequestBody = fields.Element("requestBody", RequestBodyReader.ReadOrReference),
            Responses = ResponsesReader.ReadOf(fields, ResponseReader.ReadOrReference),
            Deprecated = fields.Flag("deprecated"),
            Security = fields.OptionalElements("security", SecurityRequirementReader.Read),
            Servers = fields.Elements("servers", ServerReader.Read),
            Callbacks = fields.Map("callbacks", CallbackReader.ReadOrReference),
        };
    }
}
