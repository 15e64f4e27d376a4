using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>A Response Object.</summary>
internal sealed class Response(YamlNode node, JsonPointer pointer) : OpenApiElement(node, pointer)
{
    public string? Description { get; init; }

    public required IReadOnlyList<ResponseHeader> Headers { get; init; }

    public required IReadOnlyList<MediaType> Content { get; init; }

    /// <summary>The same with other content.</summary>
    public Response With(IReadOnlyList<MediaType> content) =>
        new(Node, Pointer) { Description = Description, Headers = Headers, Content = content };
}
