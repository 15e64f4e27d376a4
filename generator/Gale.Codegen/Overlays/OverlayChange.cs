using Gale.Codegen.JsonPath;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Overlays;

/// <summary>What an action does to each value that it selects: one of the three kinds below.</summary>
internal abstract record OverlayChange
{
    /// <summary>Takes the value away.</summary>
    public sealed record Remove : OverlayChange;

    /// <summary>Merges a value into it.</summary>
    public sealed record Update(YamlNode Value) : OverlayChange;

    /// <summary>Merges a value into it that stands elsewhere in the document.</summary>
    public sealed record Copy(YamlScalar Source, JsonPathQuery Query) : OverlayChange;
}
