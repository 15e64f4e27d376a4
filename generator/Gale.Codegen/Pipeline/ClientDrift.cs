using Gale.Codegen.Drift;
using Gale.Codegen.Resolution;
using Gale.Codegen.Settings;

namespace Gale.Codegen.Pipeline;

/// <summary>A client's document with what it differs in from its baseline. Compares by identity: it has positions.</summary>
/// <param name="resolution">The document.</param>
/// <param name="level">How loud changes are.</param>
internal sealed class ClientDrift(ClientResolution resolution, DriftLevel level)
{
    public ClientResolution Resolution { get; } = resolution;

    public DriftLevel Level { get; } = level;

    /// <summary>What is to be said.</summary>
    public DriftReport Report { get; init; } = DriftReport.Nothing;

    /// <summary>The baseline; <see langword="null"/> where there is none to compare with.</summary>
    public ResolvedDocument? Baseline { get; init; }

    /// <summary>What of it is still there, under another key.</summary>
    public IReadOnlyList<KeyMove> Moves { get; init; } = [];

    /// <summary>What of the settings is in the way.</summary>
    public IReadOnlyCollection<SettingFault> Faults { get; init; } = [];
}
