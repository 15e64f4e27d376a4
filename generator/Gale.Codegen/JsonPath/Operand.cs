using Gale.Codegen.Yaml;

namespace Gale.Codegen.JsonPath;

/// <summary>One side of a comparison, or an argument of a function.</summary>
internal abstract record Operand
{
    /// <summary>The value; <see langword="null"/> where there is nothing, which is no value and not the value null either.</summary>
    public abstract YamlNode? Value(JsonPathScope scope);
}
