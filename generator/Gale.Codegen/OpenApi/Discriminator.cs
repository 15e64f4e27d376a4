using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>A Discriminator Object.</summary>
internal sealed class Discriminator(YamlNode node, JsonPointer pointer) : OpenApiElement(node, pointer)
{
    public required string PropertyName { get; init; }

    /// <summary>Which value of the member stands for which schema; in document order.</summary>
    public required IReadOnlyList<MappingEntry> Mapping { get; init; }

    /// <summary>Since 3.2: the name of a schema or a reference to one, for values that name none of the others, or where there is no value.</summary>
    public string? DefaultMapping { get; init; }
}
