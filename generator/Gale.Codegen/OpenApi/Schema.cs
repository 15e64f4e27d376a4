using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>A Schema Object, with the keywords of 3.0 and of JSON Schema 2020-12 side by side, as written.</summary>
internal sealed class Schema(YamlNode node, JsonPointer pointer) : OpenApiElement(node, pointer)
{
    /// <summary>A <c>$ref</c>; what stands beside it is read too.</summary>
    public Reference? Reference { get; init; }

    /// <summary>Set for the schemas <c>true</c> (anything) and <c>false</c> (nothing) only.</summary>
    public bool? Boolean { get; init; }

    /// <summary>The JSON types of <c>type</c>, in order; <c>null</c> is one of them. Empty when not said.</summary>
    public IReadOnlyList<string> Types { get; init; } = [];

    public string? Format { get; init; }

    /// <summary><see langword="null"/> when not said.</summary>
    public IReadOnlyList<YamlNode>? Enum { get; init; }

    /// <summary><see langword="null"/> when not said; a null in the document is a node.</summary>
    public YamlNode? Const { get; init; }

    public IReadOnlyList<SchemaProperty> Properties { get; init; } = [];

    /// <summary>Names of members, in document order.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>Where each of <see cref="Required"/> stands.</summary>
    public IReadOnlyList<Place> RequiredPlaces { get; init; } = [];

    public Schema? Items { get; init; }

    /// <summary>Of Swagger 2.0: how the items of a list stand in one text (<c>csv</c>, <c>pipes</c>), where it is a parameter or an item of one.</summary>
    public string? CollectionFormat { get; init; }

    public IReadOnlyList<Schema> PrefixItems { get; init; } = [];

    /// <summary><c>true</c> and <c>false</c> are schemas with <see cref="Boolean"/>.</summary>
    public Schema? AdditionalProperties { get; init; }

    /// <summary>The same for what no part of <see cref="AllOf"/> and no alternative names either.</summary>
    public Schema? UnevaluatedProperties { get; init; }

    public IReadOnlyList<SchemaProperty> PatternProperties { get; init; } = [];

    public Schema? PropertyNames { get; init; }

    public IReadOnlyList<Schema> AllOf { get; init; } = [];

    public IReadOnlyList<Schema> OneOf { get; init; } = [];

    public IReadOnlyList<Schema> AnyOf { get; init; } = [];

    /// <summary>The alternative as the document writes it, where this is it with the members that stand beside the alternatives.</summary>
    public Schema? Alternative { get; init; }

    public Schema? Not { get; init; }

    public Discriminator? Discriminator { get; init; }

    /// <summary>The keyword of 3.0.</summary>
    public bool Nullable { get; init; }

    /// <summary>Set where parts of an <c>allOf</c> are put together of which one forbids the null that alternatives of another allow.</summary>
    public bool ForbidsNull { get; init; }

    public bool ReadOnly { get; init; }

    public bool WriteOnly { get; init; }

    public bool Deprecated { get; init; }

    public YamlNode? Default { get; init; }

    public YamlNode? Example { get; init; }

    public IReadOnlyList<YamlNode> Examples { get; init; } = [];

    public string? Title { get; init; }

    public string? Description { get; init; }

    public SchemaConstraints Constraints { get; init; } = SchemaConstraints.None;

    public string? ContentEncoding { get; init; }

    public string? ContentMediaType { get; init; }

    /// <summary>What the text holds, read as its media type says.</summary>
    public Schema? ContentSchema { get; init; }

    /// <summary>Subschemas under <c>$defs</c>.</summary>
    public ElementMap<Schema> Definitions { get; init; } = ElementMap<Schema>.Empty;
}
