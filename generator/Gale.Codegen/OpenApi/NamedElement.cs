using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>A key of a map with the element that it names.</summary>
internal sealed record NamedElement<T>(YamlScalar Name, T Element);
