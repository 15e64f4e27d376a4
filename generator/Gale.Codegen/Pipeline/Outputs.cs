using System.Collections.Immutable;
using System.Text;
using Gale.Codegen.Collections;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.Emission;
using Gale.Codegen.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Gale.Codegen.Pipeline;

/// <summary>The two doors out: files, and diagnostics. A diagnostic that moves re-emits no file, and the other way round.</summary>
internal static class Outputs
{
    public static void Emit(SourceProductionContext context, EmittedFile source)
    {
        if (source.File.IsEmpty)
        {
            return;
        }

        try
        {
            context.AddSource(source.File.HintName, SourceText.From(FileWriter.Write(source.File), Encoding.UTF8));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var failure = Failure.At(source.Path, $"writing {source.File.HintName}", exception);
            context.ReportDiagnostic(Diagnostic.Create(
                failure.Descriptor, Location.Create(source.Path, default, default), [.. failure.Arguments]));
        }
    }

    public static void ReportDocuments(
        SourceProductionContext context,
        ((ImmutableArray<ClientResolution> Resolutions, ImmutableArray<ClientResult> Results) Clients, ImmutableArray<AdditionalText> Inputs) input)
    {
        var project = Inputs.ReadProject(input.Inputs, context.CancellationToken);
        var reporter = new DiagnosticReporter(context.ReportDiagnostic, project.Folder);
        ReportFaults(reporter, project, input.Inputs, input.Clients.Resolutions.SelectMany(resolution => resolution.Faults), context.CancellationToken);
        foreach (var (resolution, result) in input.Clients.Resolutions.Zip(input.Clients.Results, (resolution, result) => (resolution, result)))
        {
            foreach (var diagnostic in resolution.Diagnostics)
            {
                reporter.Report(diagnostic);
            }

            foreach (var diagnostic in result.Diagnostics)
            {
                reporter.Report(diagnostic, resolution.Sources);
            }
        }
    }

    /// <summary>What moves a name or a type is said here: where code does not compile against it, the compiler keeps nothing of analyzers.</summary>
    public static void ReportDrift(SourceProductionContext context, (ImmutableArray<ClientDrift> Drifts, ImmutableArray<AdditionalText> Inputs) input)
    {
        var project = Inputs.ReadProject(input.Inputs, context.CancellationToken);
        var reporter = new DiagnosticReporter(context.ReportDiagnostic, project.Folder);
        ReportFaults(reporter, project, input.Inputs, input.Drifts.SelectMany(drift => drift.Faults), context.CancellationToken);
        foreach (var drift in input.Drifts)
        {
            reporter.Report(drift.Report, drift.Level);
            foreach (var remark in drift.Report.Remarks)
            {
                reporter.Report(remark);
            }

            foreach (var finding in drift.Report.Findings.Where(finding => finding.Rule.MovesNames))
            {
                reporter.Report(finding, drift.Level);
            }
        }
    }

    public static void ReportProperties(SourceProductionContext context, DriftSettings settings)
    {
        if (settings.Misfit is { } misfit)
        {
            context.ReportDiagnostic(Diagnostic.Create(DiagnosticDescriptors.PropertyInvalid, Location.None, "GaleDrift", misfit, "warn, error or off", "warn"));
        }

        if (settings.NoDay is { } noDay)
        {
            context.ReportDiagnostic(Diagnostic.Create(DiagnosticDescriptors.PropertyInvalid, Location.None, "GaleToday", noDay, "a day such as 2027-01-31", "none"));
        }
    }

    public static void ReportSettings(
        SourceProductionContext context, (EquatableArray<ClientPlan> Plans, ImmutableArray<AdditionalText> Inputs) input)
    {
        var project = Inputs.ReadProject(input.Inputs, context.CancellationToken);
        var reporter = new DiagnosticReporter(context.ReportDiagnostic, project.Folder);
        if (project.Manifest.Fault is { } fault)
        {
            reporter.Report(DiagnosticInfo.At(DiagnosticDescriptors.ManifestUnreadable, null, fault));
        }

        ReportFaults(reporter, project, input.Inputs, input.Plans.SelectMany(plan => plan.Faults), context.CancellationToken);
    }

    private static void ReportFaults(
        DiagnosticReporter reporter, Project project, ImmutableArray<AdditionalText> inputs, IEnumerable<SettingFault> faults, CancellationToken cancellationToken)
    {
        var text = Inputs.FindProjectFile(inputs, project.Manifest)?.GetText(cancellationToken)?.ToString();
        foreach (var fault in faults)
        {
            reporter.Report(new DiagnosticInfo(fault.Descriptor, ProjectFile.PlaceOf(project.Manifest.ProjectFile, text, fault), fault.Arguments));
        }
    }
}
