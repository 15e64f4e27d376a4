namespace Gale.Codegen.Drift;

/// <summary>How much a change asks of those who call the API.</summary>
internal enum DriftWeight
{
    /// <summary>Nothing: it is listed for tools, and printed nowhere.</summary>
    None,

    /// <summary>It is good to know.</summary>
    Note,

    /// <summary>Code has to be looked at.</summary>
    Care,
}
