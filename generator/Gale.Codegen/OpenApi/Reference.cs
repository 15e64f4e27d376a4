using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>A Reference Object: <c>$ref</c> and the texts that may stand beside it. Its place is that of the target's text.</summary>
/// <param name="node">The value of <c>$ref</c>.</param>
/// <param name="pointer">The object that <c>$ref</c> stands in.</param>
internal sealed class Reference(YamlNode node, JsonPointer pointer) : OpenApiElement(node, pointer)
{
    /// <summary>As written: <c>#/components/schemas/Order</c>, <c>common.yaml#/Error</c>.</summary>
    public required string Target { get; init; }

    /// <summary>Whether it is a <c>$dynamicRef</c>, which the schemas on the way may lead elsewhere.</summary>
    public bool IsDynamic { get; init; }

    public string? Summary { get; init; }

    public string? Description { get; init; }
}
