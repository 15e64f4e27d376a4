using System.Collections.Immutable;
using Gale.Codegen.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gale.Codegen.Pipeline;

/// <summary>The generator's own stages as an analyzer runs them: once, over the same texts, so that both say the same.</summary>
/// <param name="Folder">The project's folder.</param>
/// <param name="Drifts">What the clients' documents differ in from their baselines.</param>
internal sealed record ProjectDrift(string Folder, IReadOnlyList<ClientDrift> Drifts)
{
    public static ProjectDrift Of(AnalyzerOptions options, LanguageVersion language, CancellationToken cancellationToken)
    {
        var project = Inputs.ReadProject(options.AdditionalFiles.Where(Inputs.IsInput).ToImmutableArray(), cancellationToken);
        var plans = Stages.EachClient(Stages.Plan((project, Inputs.RootNamespaceOf(options.AnalyzerConfigOptionsProvider)), cancellationToken), cancellationToken)
            .Where(plan => plan.Settings.Baseline.Length > 0)
            .ToList();
        return new ProjectDrift(project.Folder, plans.Count == 0 ? [] : Of(plans, project, options, language, cancellationToken));
    }

    private static IReadOnlyList<ClientDrift> Of(
        IEnumerable<ClientPlan> plans, Project project, AnalyzerOptions options, LanguageVersion language, CancellationToken cancellationToken)
    {
        var settings = Inputs.DriftSettingsOf(options.AnalyzerConfigOptionsProvider);
        var documents = options.AdditionalFiles.Where(Inputs.IsDocument)
            .Select(file => Inputs.ReadDocument((file, project.Folder), cancellationToken))
            .ToImmutableArray();
        return
        [
            .. plans
                .Select(plan => Stages.Resolve(((plan, documents), language), cancellationToken))
                .Select(resolution => BaselineComparison.Compare(((resolution, documents), settings), cancellationToken)),
        ];
    }
}
