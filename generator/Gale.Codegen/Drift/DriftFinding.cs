namespace Gale.Codegen.Drift;

/// <summary>A change with what is made of it.</summary>
/// <param name="Change">The change.</param>
/// <param name="Rule">What is made of it.</param>
internal sealed record DriftFinding(ApiChange Change, DriftRule Rule)
{
    /// <summary>What changed, as a sentence without its end.</summary>
    public string Sentence => ChangeText.Of(Change);

    /// <summary>How much of the API it reaches, and where it stood in the baseline.</summary>
    public string Reach => ChangeText.ReachOf(Change);

    /// <summary>The finest of its names.</summary>
    public string Check => Change.Checks[0];
}
