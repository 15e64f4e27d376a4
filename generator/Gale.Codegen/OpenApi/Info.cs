using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>An Info Object.</summary>
internal sealed class Info(YamlNode node, JsonPointer pointer) : OpenApiElement(node, pointer)
{
    /// <summary>Empty when the document has none.</summary>
    public required string Title { get; init; }

    /// <summary>The version of the API, empty when the document has none.</summary>
    public required string Version { get; init; }

    public string? Summary { get; init; }

    public string? Description { get; init; }
}
