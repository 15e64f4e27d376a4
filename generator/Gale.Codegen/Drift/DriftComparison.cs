namespace Gale.Codegen.Drift;

/// <summary>What two documents differ in.</summary>
/// <param name="Changes">Each thing once.</param>
/// <param name="Moves">What is still there, under another key.</param>
internal sealed record DriftComparison(IReadOnlyList<ApiChange> Changes, IReadOnlyList<KeyMove> Moves);
