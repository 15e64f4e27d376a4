using Gale.Codegen.OpenApi;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Resolution;

/// <summary>What a reference leads to.</summary>
/// <param name="Node">The value there.</param>
/// <param name="Pointer">The way to it.</param>
internal sealed record ReferenceTarget(YamlNode Node, JsonPointer Pointer)
{
    public string Key => SourceKey.Of(Pointer);
}
