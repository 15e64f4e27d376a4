using System.Collections.Immutable;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.Pipeline;
using Gale.Codegen.Switches;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gale.Codegen;

/// <summary>
/// Says where a switch over a generated enum or union leaves out what the document lists. It looks at symbols only, so it says the
/// same in projects that have the client from another assembly.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GaleSwitchAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        DiagnosticDescriptors.SwitchLacksArms,
        DiagnosticDescriptors.SwitchSwallows,
        DiagnosticDescriptors.SwitchFails,
        DiagnosticDescriptors.SwitchLacksUnknown,
        DiagnosticDescriptors.ArmIsObsolete,
        DiagnosticDescriptors.ArmsAreGuarded,
        DiagnosticDescriptors.ComparisonChain);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(AnalyzeSwitch, OperationKind.Switch, OperationKind.SwitchExpression);
        context.RegisterOperationAction(AnalyzeComparisons, OperationKind.Conditional, OperationKind.IsPattern, OperationKind.Binary, OperationKind.Unary);
    }

    private static void AnalyzeSwitch(OperationAnalysisContext context)
    {
        if (SwitchReader.Read(context.Operation, tellsNull: false) is { } @switch)
        {
            var drift = Inputs.DriftSettingsOf(context.Options.AnalyzerConfigOptionsProvider).Level;
            new SwitchFindings(@switch, context.ReportDiagnostic, drift).Report();
        }
    }

    private static void AnalyzeComparisons(OperationAnalysisContext context)
    {
        if (ComparisonChain.StartingAt(context.Operation) is { } chain)
        {
            context.ReportDiagnostic(Diagnostic.Create(DiagnosticDescriptors.ComparisonChain, chain.Location, chain.Count, chain.Enum));
        }
    }
}
