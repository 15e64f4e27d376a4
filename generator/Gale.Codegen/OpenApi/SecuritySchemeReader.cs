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
            Flows = fields.Element("flows", ReadFlows) ?? [],
            OpenIdConnectUrl = fields.Text("openIdConnectUrl"),
        };
    }

    private static IReadOnlyList<OAuthFlow> ReadFlows(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics) =>
        new ObjectReader(node, pointer, diagnostics).OwnEntries(
            entry => !SpecificationExtension.Is(entry.Key.Text),
            (entry, inner, bag) => OAuthFlowReader.Read(entry.Value, inner, bag));
}
