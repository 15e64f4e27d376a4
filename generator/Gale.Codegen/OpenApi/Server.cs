using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>A Server Object.</summary>
internal sealed class Server(YamlNode node, JsonPointer pointer) : OpenApiElement(node, pointer)
{
    /// <summary>May be relative, and may hold <c>{variables}</c>.</summary>
    public required string Url { get; init; }

    /// <summary>Since 3.2; before, many write it as <c>x-name</c>.</summary>
    public string? Name { get; init; }

    public string? Description { get; init; }

    /// <summary>In document order.</summary>
    public ElementMap<ServerVariable> Variables { get; init; } = ElementMap<ServerVariable>.Empty;
}
