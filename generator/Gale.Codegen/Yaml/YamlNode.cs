using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Yaml;

/// <summary>
/// A node of a document, YAML or JSON, with the place it stands at. Nodes compare by identity: an alias is the very node of
/// its anchor, so a tree may share parts (never itself: a node cannot contain itself).
/// </summary>
internal abstract class YamlNode(Place place)
{
    public Place Place { get; } = place;

    /// <summary>What it says, as a number: the same for the same words, in all likelihood another for others.</summary>
    public abstract ulong Fingerprint { get; }
}
