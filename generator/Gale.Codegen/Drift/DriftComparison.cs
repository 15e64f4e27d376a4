namespace Gale.Codegen.Drift;

/// <summary>What two documents differ in.</summary>
/// <param name="Changes">Each thing once.</param>
/// <param name="Moves">What is still there, under another key.</param>
internal sealed record DriftComparison(IReadOnlyList<ApiChange> Changes, IReadOnlyList<KeyMove> Moves)
{
    /// <summary>How many pairs of schemas were compared, and ways from one to another gone: what time and memory grow with.</summary>
    public int Steps { get; init; }
}
