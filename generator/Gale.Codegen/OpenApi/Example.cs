using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>An Example Object with its key.</summary>
internal sealed class Example(YamlNode node, JsonPointer pointer) : OpenApiElement(node, pointer)
{
    public required string Name { get; init; }

    public Reference? Reference { get; init; }

    public string? Summary { get; init; }

    public string? Description { get; init; }

    public YamlNode? Value { get; init; }
}
