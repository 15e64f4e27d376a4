using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>An OpenAPI Object: a whole document, version 3.0, 3.1 or 3.2, or a Swagger Object of 2.0 in their words.</summary>
internal sealed class OpenApiDocument(YamlNode node, JsonPointer pointer) : OpenApiElement(node, pointer)
{
    /// <summary>The file, as diagnostics name it.</summary>
    public required string Path { get; init; }

    /// <summary>The version of the specification as written: <c>3.1.0</c>.</summary>
    public required string Version { get; init; }

    public required Info Info { get; init; }

    public required IReadOnlyList<Server> Servers { get; init; }

    /// <summary>In document order.</summary>
    public required IReadOnlyList<PathItem> Paths { get; init; }

    /// <summary>Requests that the API sends; the template is the webhook's name.</summary>
    public required IReadOnlyList<PathItem> Webhooks { get; init; }

    public required Components Components { get; init; }

    /// <summary>Alternatives; <see langword="null"/> when not said, empty when said to be none.</summary>
    public IReadOnlyList<SecurityRequirement>? Security { get; init; }

    public required IReadOnlyList<Tag> Tags { get; init; }

    public required YamlMapping Root { get; init; }
}
