using Gale.Codegen.Diagnostics;

namespace Gale.Codegen.Drift;

/// <summary>Something in which an operation differs from what it was, its schemas aside.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Check">Its fine name.</param>
/// <param name="IsBreaking">Whether a call or an answer that was right may be wrong now.</param>
/// <param name="Subject">What it is about, in the document's words.</param>
/// <param name="Before">How it was; empty for what is new.</param>
/// <param name="After">How it is; empty for what is gone.</param>
/// <param name="Was">Where it stood; <see langword="null"/> for what is new.</param>
/// <param name="At">Where it stands, or what is left around it.</param>
internal sealed record OperationChange(ApiChangeKind Kind, string Check, bool IsBreaking, string Subject, string Before, string After, Place? Was, Place At)
{
    /// <summary>Another fine name of the same change, where it has one.</summary>
    public string? OtherCheck { get; init; }
}
