using Gale.Codegen.JsonPath;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Overlays;

/// <summary>An Action Object: what to do where.</summary>
/// <param name="Target">Where, as it is written.</param>
/// <param name="Query">Where, as it is read.</param>
/// <param name="Change">What.</param>
internal sealed record OverlayAction(YamlScalar Target, JsonPathQuery Query, OverlayChange Change);
