using Gale.Codegen.Yaml;

namespace Gale.Codegen.Overlays;

/// <summary>An Overlay Object: what is to be done to a document.</summary>
/// <param name="Extends">The document that it is made for, if it says so.</param>
/// <param name="Actions">In order; those that cannot be read are reported and left out.</param>
internal sealed record OverlayDocument(YamlScalar? Extends, IReadOnlyList<OverlayAction> Actions);
