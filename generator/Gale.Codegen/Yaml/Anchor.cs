namespace Gale.Codegen.Yaml;

/// <summary>What <c>&amp;name</c> stands before.</summary>
internal sealed class Anchor
{
    /// <summary><see langword="null"/> while the node is still being read: an alias in there would contain itself.</summary>
    public Subtree? Target { get; set; }
}
