using System.Collections.Immutable;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.Drift;
using Gale.Codegen.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gale.Codegen;

/// <summary>
/// Says what a document differs in from its baseline where no name and no type of the generated code moves: those are the
/// generator's to say. It is said once, when all code of the project is known.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GaleDriftAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = DiagnosticDescriptors.OfAnalyzer;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    /// <summary>Code is watched where there is a baseline only: the compiler asks for each name in it.</summary>
    private static void Start(CompilationStartAnalysisContext context)
    {
        if (ProjectClients.WithBaselines(context.Compilation, context.Options, context.CancellationToken) is { } clients)
        {
            var used = new UsedNames();
            used.Watch(context);
            context.RegisterCompilationEndAction(end => Report(end, clients, used));
        }
    }

    private static void Report(CompilationAnalysisContext context, ProjectClients clients, UsedNames used)
    {
        var reporter = new DiagnosticReporter(context.ReportDiagnostic, clients.Project.Folder);
        foreach (var drift in clients.Drifts)
        {
            Report(drift, used, reporter, context.CancellationToken);
        }
    }

    /// <summary>What code does not use that uses the client is good to know, and no more.</summary>
    private static void Report(ClientDrift drift, UsedNames used, DiagnosticReporter reporter, CancellationToken cancellationToken)
    {
        var names = used.In(drift.Resolution.Shape.Namespace.Text);
        var symbols = new Lazy<ClientSymbols?>(() => SymbolsOf(drift, cancellationToken));
        foreach (var finding in drift.Report.Findings.Where(finding => !finding.Rule.MovesNames))
        {
            var isUnused = finding.Rule.Weight == DriftWeight.Care && names.Count > 0 && symbols.Value?.IsUsed(finding.Change, names) == false;
            reporter.Report(isUnused ? finding with { Rule = finding.Rule with { Weight = DriftWeight.Note } } : finding, drift.Level);
        }
    }

    private static ClientSymbols? SymbolsOf(ClientDrift drift, CancellationToken cancellationToken) =>
        Stages.BuildApi(drift, cancellationToken) is { Model: { } api } source && Stages.BuildClient(source, cancellationToken) is { Model: { } client }
            ? new ClientSymbols(api, client)
            : null;
}
