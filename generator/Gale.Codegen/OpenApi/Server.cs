using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>A Server Object.</summary>
internal sealed class Server(YamlNode node, JsonPointer pointer) : OpenApiElement(node, pointer)
{
    /// <summary>May be relative, and may hold <c>{variables}</c>.</summary>
    public required string Url { get; init; }

    public string? Description { get; init; }
}
