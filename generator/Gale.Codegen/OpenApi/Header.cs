using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>A Header Object.</summary>
internal sealed class Header(YamlNode node, JsonPointer pointer) : OpenApiElement(node, pointer)
{
    public string? Description { get; init; }

    public required bool Required { get; init; }

    public required bool Deprecated { get; init; }

    /// <summary>How the items of a list stand there, of Swagger 2.0 only: <c>simple</c>, <c>pipeDelimited</c>; later versions have the first alone.</summary>
    public string? Style { get; init; }

    /// <summary>Whether the members of an object have <c>=</c> between name and value.</summary>
    public bool Explode { get; init; }

    public Schema? Schema { get; init; }

    public required IReadOnlyList<MediaType> Content { get; init; }
}
