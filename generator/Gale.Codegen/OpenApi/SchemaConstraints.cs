using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>The keywords of a schema that narrow values without changing their type, each as it was written.</summary>
internal sealed record SchemaConstraints
{
    /// <summary>Nothing said: what most schemas share.</summary>
    public static readonly SchemaConstraints None = new();

    public YamlScalar? Minimum { get; init; }

    public YamlScalar? Maximum { get; init; }

    /// <summary>A number since 3.1; <c>true</c> or <c>false</c> in 3.0, about <see cref="Minimum"/>.</summary>
    public YamlScalar? ExclusiveMinimum { get; init; }

    /// <summary>A number since 3.1; <c>true</c> or <c>false</c> in 3.0, about <see cref="Maximum"/>.</summary>
    public YamlScalar? ExclusiveMaximum { get; init; }

    public YamlScalar? MultipleOf { get; init; }

    public YamlScalar? MinLength { get; init; }

    public YamlScalar? MaxLength { get; init; }

    public YamlScalar? Pattern { get; init; }

    public YamlScalar? MinItems { get; init; }

    public YamlScalar? MaxItems { get; init; }

    public YamlScalar? UniqueItems { get; init; }

    public YamlScalar? MinProperties { get; init; }

    public YamlScalar? MaxProperties { get; init; }
}
