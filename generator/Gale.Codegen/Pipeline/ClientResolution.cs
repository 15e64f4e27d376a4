using Gale.Codegen.CSharp;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.Resolution;
using Gale.Codegen.Settings;

namespace Gale.Codegen.Pipeline;

/// <summary>A document as far as it could be resolved. Compares by identity: it has positions, and ends before the values that are cached.</summary>
/// <param name="plan">The client.</param>
/// <param name="document">The document; <see langword="null"/> where no client can come of it.</param>
/// <param name="sources">Where everything stands.</param>
/// <param name="diagnostics">What is wrong with it.</param>
/// <param name="faults">What of the settings does not go with it.</param>
internal sealed class ClientResolution(
    ClientPlan plan,
    ResolvedDocument? document,
    SourceMap sources,
    IReadOnlyCollection<DiagnosticInfo> diagnostics,
    IReadOnlyCollection<SettingFault> faults)
{
    public ClientSettings Settings => plan.Settings;

    public ClientShape Shape => plan.Shape!;

    public ResolvedDocument? Document { get; } = document;

    public SourceMap Sources { get; } = sources;

    public IReadOnlyCollection<DiagnosticInfo> Diagnostics { get; } = diagnostics;

    public IReadOnlyCollection<SettingFault> Faults { get; } = faults;
}
