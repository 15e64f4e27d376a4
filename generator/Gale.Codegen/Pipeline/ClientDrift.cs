using Gale.Codegen.Drift;
using Gale.Codegen.Settings;

namespace Gale.Codegen.Pipeline;

/// <summary>What a client's document differs in from its baseline. Compares by identity: it has positions.</summary>
/// <param name="report">What is to be said.</param>
/// <param name="level">How loud.</param>
/// <param name="faults">What of the settings is in the way.</param>
internal sealed class ClientDrift(DriftReport report, DriftLevel level, IReadOnlyCollection<SettingFault> faults)
{
    public DriftReport Report { get; } = report;

    public DriftLevel Level { get; } = level;

    public IReadOnlyCollection<SettingFault> Faults { get; } = faults;
}
