namespace Gale.Codegen.Yaml;

/// <summary>How far a document may go: it is hostile until proven otherwise.</summary>
internal static class ReadingLimits
{
    /// <summary>
    /// Lists and objects inside each other, aliases followed. Later stages walk the tree by recursion inside the compiler's
    /// process, where a stack overflow cannot be caught; documents of real APIs have about twenty.
    /// </summary>
    public const int Depth = 200;

    /// <summary>
    /// Nodes once every alias is replaced by a copy of its anchor. Nine lines of aliases can stand for a billion nodes
    /// ("billion laughs"); a document of 10 MB without aliases, among the largest in public, has 250,000.
    /// </summary>
    public const int ExpandedNodes = 5_000_000;
}
