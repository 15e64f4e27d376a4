using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>A Components Object: what the rest of the document, or another document, refers to.</summary>
internal sealed class Components(YamlNode node, JsonPointer pointer) : OpenApiElement(node, pointer)
{
    public required ElementMap<Schema> Schemas { get; init; }

    public required ElementMap<Referenceable<Response>> Responses { get; init; }

    public required ElementMap<Referenceable<Parameter>> Parameters { get; init; }

    public required ElementMap<Referenceable<RequestBody>> RequestBodies { get; init; }

    public required ElementMap<Referenceable<Header>> Headers { get; init; }

    public required ElementMap<Example> Examples { get; init; }

    public required ElementMap<Referenceable<SecurityScheme>> SecuritySchemes { get; init; }

    public required ElementMap<PathItem> PathItems { get; init; }
}
