using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>A Tag Object.</summary>
internal sealed class Tag(YamlNode node, JsonPointer pointer) : OpenApiElement(node, pointer)
{
    public required string Name { get; init; }

    public string? Summary { get; init; }

    public string? Description { get; init; }
}
