using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads a Server Object (OpenAPI Specification).</summary>
internal static class ServerReader
{
    public static Server? Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        var fields = new ObjectReader(node, pointer, diagnostics);
        if (fields.RequiredText("url", "The server is left out.") is not { } url)
        {
            return null;
        }

        return new Server(node, pointer)
        {
            Url = url,
            Name = fields.Text("name") ?? fields.Text("x-name"),
            Description = fields.Text("description"),
            Variables = fields.Map("variables", ReadVariable),
        };
    }

    private static ServerVariable ReadVariable(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        var fields = new ObjectReader(node, pointer, diagnostics);
        return new ServerVariable(node, pointer)
        {
            Enum = fields.Texts("enum"),
            Default = fields.Text("default"),
            Description = fields.Text("description"),
        };
    }
}
