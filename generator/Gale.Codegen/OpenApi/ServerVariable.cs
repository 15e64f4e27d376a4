using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>A Server Variable Object.</summary>
internal sealed class ServerVariable(YamlNode node, JsonPointer pointer) : OpenApiElement(node, pointer)
{
    /// <summary>The values that there are; none said: any.</summary>
    public required IReadOnlyList<string> Enum { get; init; }

    /// <summary>Required by the specification, and missing in documents all the same.</summary>
    public string? Default { get; init; }

    public string? Description { get; init; }
}
