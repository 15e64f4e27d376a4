using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads a Tag Object (OpenAPI Specification).</summary>
internal static class TagReader
{
    public static Tag? Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        var fields = new ObjectReader(node, pointer, diagnostics);
        if (fields.RequiredText("name", "The tag is left out.") is not { } name)
        {
            return null;
        }

        return new Tag(node, pointer)
        {
            Name = name,
            Summary = fields.Text("summary"),
            Description = fields.Text("description"),
        };
    }
}
