using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>A Media Type Object with its key.</summary>
internal sealed class MediaType(YamlNode node, JsonPointer pointer) : OpenApiElement(node, pointer)
{
    /// <summary>As written: <c>application/json; charset=utf-8</c>, <c>image/*</c>.</summary>
    public required string Name { get; init; }

    public Schema? Schema { get; init; }

    public YamlNode? Example { get; init; }

    public required IReadOnlyList<Example> Examples { get; init; }

    /// <summary>Encoding Objects by the name of the property, not read further.</summary>
    public YamlMapping? Encoding { get; init; }
}
