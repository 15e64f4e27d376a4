using System.Collections.Immutable;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.Pipeline;
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

    /// <summary>The documents are resolved once, when the first file asks for them.</summary>
    private static void Start(CompilationStartAnalysisContext context)
    {
        if (context.Compilation is not CSharpCompilation compilation || !context.Options.AdditionalFiles.Any(Inputs.IsInput))
        {
            return;
        }

        var (options, token) = (context.Options, context.CancellationToken);
        var project = new Lazy<ProjectPayloads>(() => ProjectPayloads.Of(options, compilation.LanguageVersion, token));
        context.RegisterAdditionalFileAction(file => Report(file, project.Value));
    }

    private static void Report(AdditionalFileAnalysisContext context, ProjectPayloads project)
    {
        var reporter = new DiagnosticReporter(context.ReportDiagnostic, project.Folder);
        foreach (var diagnostic in project.Check(context.AdditionalFile))
        {
            reporter.Report(diagnostic);
        }
    }
}
