using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads a Security Scheme Object of Swagger 2.0.</summary>
internal static class SwaggerSecuritySchemeReader
{
    private const string LeftOut = "The security scheme is left out.";

    private static readonly string[] _types = ["basic", "apiKey", "oauth2"];

    public static Referenceable<SecurityScheme>? ReadOrReference(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics) =>
        ReferenceReader.ReadOr(node, pointer, diagnostics, Read);

    public static SecurityScheme? Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        var fields = new ObjectReader(node, pointer, diagnostics);
        if (fields.RequiredWord("type", _types, LeftOut) is not { } type)
        {
            return null;
        }

        return new SecurityScheme(node, pointer)
        {
            Name = pointer.Segment,
            Type = type == "basic" ? "http" : type,
            Description = fields.Text("description"),
            ParameterName = fields.Text("name"),
            In = fields.Text("in"),
            Scheme = type == "basic" ? "basic" : null,
            Flows = type == "oauth2" ? [ReadFlow(node, pointer, fields)] : [],
        };
    }

    /// <summary>The fields of the one flow stand among those of the scheme.</summary>
    private static OAuthFlow ReadFlow(YamlNode node, JsonPointer pointer, ObjectReader fields) =>
        OAuthFlowReader.Read(node, pointer, fields, fields.Text("flow") switch
        {
            "application" => "clientCredentials",
            "accessCode" => "authorizationCode",
            var flow => flow ?? "",
        });
}
