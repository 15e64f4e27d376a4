namespace Gale.Codegen.Switches;

/// <summary>What a state stands for.</summary>
internal enum StateKind
{
    /// <summary>A value or an alternative that the document lists.</summary>
    Listed,

    /// <summary>One that it listed at the baseline and lists no more.</summary>
    Gone,

    /// <summary>What a server may bring that the document does not list.</summary>
    Unknown,

    /// <summary>Null.</summary>
    Null,

    /// <summary>A value of a type that no document speaks of.</summary>
    Any,
}
