using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>A Path Item Object: the operations of one path or of one webhook.</summary>
internal sealed class PathItem(YamlNode node, JsonPointer pointer) : OpenApiElement(node, pointer)
{
    /// <summary>The path with its <c>{parameters}</c>; a webhook's or component's name otherwise.</summary>
    public required string Template { get; init; }

    /// <summary>Where the key stands; where the object stands when it was read by itself.</summary>
    public required Place TemplatePlace { get; init; }

    public Reference? Reference { get; init; }

    public string? Summary { get; init; }

    public string? Description { get; init; }

    public required IReadOnlyList<Server> Servers { get; init; }

    /// <summary>Parameters of every operation below.</summary>
    public required IReadOnlyList<Referenceable<Parameter>> Parameters { get; init; }

    /// <summary>In document order.</summary>
    public required IReadOnlyList<Operation> Operations { get; init; }
}
