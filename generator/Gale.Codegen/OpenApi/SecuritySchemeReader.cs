using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads a Security Scheme Object (OpenAPI Specification).</summary>
internal static class SecuritySchemeReader
{
    public static Referenceable<SecurityScheme>? ReadOrReference(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics) =>
        ReferenceReader.ReadOr(node, pointer, diagnostics, Read);

    public static SecurityScheme? Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        var fields = new ObjectReader(node, pointer, diagnostics);
        if (fields.RequiredText("type", "The security scheme is left out.") is not { } type)
        {
            return null;
        }

        return new SecurityScheme(node, pointer)
        {
            Name = pointer.Segment,
            Type = type,
            Description = fields.Text("description"),
            ParameterName = fields.Text("name"),
            In = fields.Text("in"),
            Scheme = fields.Text("scheme"),
            BearerFormat = fields.Text("bearerFormat"),
        };
    }
}
