using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>A Media Type Object with its key.</summary>
internal sealed class MediaType(YamlNode node, JsonPointer pointer) : OpenApiElement(node, pointer)
{
    /// <summary>As written: <c>application/json; charset=utf-8</c>, <c>image/*</c>.</summary>
    public required string Name { get; init; }

    /// <summary>Since 3.2: what stands here is a component's, and resolution puts it here.</summary>
    public Reference? Reference { get; init; }

    public Schema? Schema { get; init; }

    /// <summary>Since 3.2: of each of several values that come one after the other.</summary>
    public Schema? ItemSchema { get; init; }

    public YamlNode? Example { get; init; }

    public required IReadOnlyList<Example> Examples { get; init; }

    /// <summary>Encoding Objects by the name of the property, not read further.</summary>
    public YamlMapping? Encoding { get; init; }

    /// <summary>The same under the name it has where it is referred to.</summary>
    public MediaType As(string name) => name == Name ? this : new MediaType(Node, Pointer)
    {
        Name = name,
        Reference = Reference,
        Schema = Schema,
        ItemSchema = ItemSchema,
        Example = Example,
        Examples = Examples,
        Encoding = Encoding,
    };
}
