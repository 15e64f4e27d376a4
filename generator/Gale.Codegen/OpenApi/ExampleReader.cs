using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads an Example Object (OpenAPI Specification).</summary>
internal static class ExampleReader
{
    public static Example Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        var fields = new ObjectReader(node, pointer, diagnostics);
        return new Example(node, pointer)
        {
            Name = pointer.Segment,
            Reference = fields.Reference(),
            Summary = fields.Text("summary"),
            Description = fields.Text("description"),
            Value = fields.Node("value"),
        };
    }
}
