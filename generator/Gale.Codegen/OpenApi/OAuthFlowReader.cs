using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads an OAuth Flow Object (OpenAPI Specification).</summary>
internal static class OAuthFlowReader
{
    /// <summary>Reads one that is found by its pointer: the last segment is its name.</summary>
    public static OAuthFlow Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics) =>
        Read(node, pointer, new ObjectReader(node, pointer, diagnostics), pointer.Segment);

    /// <param name="node">The object that has the flow's fields.</param>
    /// <param name="pointer">The way to it.</param>
    /// <param name="fields">Its fields.</param>
    /// <param name="name">The flow's name.</param>
    public static OAuthFlow Read(YamlNode node, JsonPointer pointer, ObjectReader fields, string name) => new(node, pointer)
    {
        Name = name,
        AuthorizationUrl = fields.Text("authorizationUrl"),
        DeviceAuthorizationUrl = fields.Text("deviceAuthorizationUrl"),
        TokenUrl = fields.Text("tokenUrl"),
        RefreshUrl = fields.Text("refreshUrl"),
        Scopes = [.. fields.TextMap("scopes").Where(scope => !SpecificationExtension.Is(scope.Key)).Select(scope => new KeyValuePair<string, string>(scope.Key, scope.Value.Text))],
    };
}
