using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>A Request Body Object.</summary>
internal sealed class RequestBody(YamlNode node, JsonPointer pointer) : OpenApiElement(node, pointer)
{
    public string? Description { get; init; }

    public required bool Required { get; init; }

    public required IReadOnlyList<MediaType> Content { get; init; }

    /// <summary>The same with other content.</summary>
    public RequestBody With(IReadOnlyList<MediaType> content) =>
        new(Node, Pointer) { Description = Description, Required = Required, Content = content };
}
