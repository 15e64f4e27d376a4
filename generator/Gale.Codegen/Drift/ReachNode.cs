namespace Gale.Codegen.Drift;

/// <summary>A pair of schemas on the way to the operations that it reaches.</summary>
internal sealed class ReachNode
{
    private int _next;

    /// <summary>The pairs that it is a part of.</summary>
    public List<ReachNode> Holders { get; } = [];

    /// <summary>Where operations have it themselves.</summary>
    public List<RootUse> Uses { get; } = [];

    /// <summary>When it was come to; zero before.</summary>
    public int Index { get; set; }

    /// <summary>The earliest that it leads back to.</summary>
    public int Earliest { get; set; }

    /// <summary>What it reaches; <see langword="null"/> until that is known.</summary>
    public OperationSet? Operations { get; set; }

    /// <summary>Each of its holders, one with every call; <see langword="null"/> after the last.</summary>
    public ReachNode? NextHolder() => _next < Holders.Count ? Holders[_next++] : null;
}
