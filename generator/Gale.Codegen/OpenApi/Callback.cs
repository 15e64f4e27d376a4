using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>A Callback Object: requests that the API sends to an address that a call has given it.</summary>
internal sealed class Callback(YamlNode node, JsonPointer pointer) : OpenApiElement(node, pointer)
{
    /// <summary>In document order; the template is the expression for the address.</summary>
    public required IReadOnlyList<PathItem> Items { get; init; }
}
