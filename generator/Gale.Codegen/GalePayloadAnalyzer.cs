using System.Collections.Immutable;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.Pipeline;
using Gale.Codegen.Resolution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gale.Codegen;

/// <summary>
/// Holds the examples of documents and recorded answers and requests against their schemas, and says what does not fit at its line:
/// a payload that is pasted into a folder says at the next build what is new in it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GalePayloadAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = DiagnosticDescriptors.OfPayloads;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (context.Compilation is CSharpCompilation compilation && ProjectClients.Of(context.Options, compilation.LanguageVersion, context.CancellationToken) is { } clients)
        {
            context.RegisterAdditionalFileAction(file => Report(file, clients));
        }
    }

    private static void Report(AdditionalFileAnalysisContext context, ProjectClients clients)
    {
        var folder = clients.Project.Folder;
        var reporter = new DiagnosticReporter(context.ReportDiagnostic, folder);
        foreach (var diagnostic in clients.Payloads.Check(DocumentPath.Relative(folder, context.AdditionalFile.Path)))
        {
            reporter.Report(diagnostic);
        }
    }
}
