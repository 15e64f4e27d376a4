using System.Collections.Immutable;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
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
        context.RegisterCompilationAction(Report);
    }

    private static void Report(CompilationAnalysisContext context)
    {
        if (context.Compilation is CSharpCompilation compilation)
        {
            var clients = ProjectDrift.Of(context.Options, compilation.LanguageVersion, context.CancellationToken);
            var reporter = new DiagnosticReporter(context.ReportDiagnostic, clients.Folder);
            foreach (var drift in clients.Drifts)
            {
                foreach (var finding in drift.Report.Findings.Where(finding => !finding.Rule.MovesNames))
                {
                    reporter.Report(finding, drift.Level);
                }
            }
        }
    }
}
