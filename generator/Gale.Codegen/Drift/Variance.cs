namespace Gale.Codegen.Drift;

/// <summary>
/// What a change does to what is allowed. Accepting less hurts on the way in, promising less hurts on the way out: with the
/// direction in which a thing travels that says whether a client breaks.
/// </summary>
[Flags]
internal enum Variance
{
    /// <summary>What is allowed is the same: a name, a description of the same values.</summary>
    None = 0,

    /// <summary>Something is allowed no more: a request that was right may be wrong now.</summary>
    Narrows = 1,

    /// <summary>Something more is allowed: an answer may bring what none has brought.</summary>
    Widens = 2,

    /// <summary>Both: one thing in the place of another.</summary>
    Replaces = Narrows | Widens,
}
