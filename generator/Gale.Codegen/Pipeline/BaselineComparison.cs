using System.Collections.Immutable;
using System.Globalization;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.Drift;
using Gale.Codegen.Resolution;
using Gale.Codegen.Selection;
using Gale.Codegen.Settings;
using Microsoft.CodeAnalysis;

namespace Gale.Codegen.Pipeline;

/// <summary>Holds the document of a client against the one that was accepted: the same overlay, the same choice of operations.</summary>
internal static class BaselineComparison
{
    public static ClientDrift Compare(
        ((ClientResolution Resolution, ImmutableArray<SourceDocument> Documents) Client, DriftSettings Settings) input, CancellationToken cancellationToken)
    {
        var (resolution, settings) = (input.Client.Resolution, input.Settings);
        if (settings.Level == DriftLevel.Off || resolution.Settings.Baseline.Length == 0 || resolution.Document is not { } now)
        {
            return new ClientDrift(resolution, settings.Level);
        }

        try
        {
            return Compare(resolution, now, new DocumentSet(input.Client.Documents), settings);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var failure = DiagnosticInfo.At(
                DiagnosticDescriptors.InternalFailure, Place.StartOf(resolution.Settings.Path), "comparing it with its baseline", Failure.Describe(exception));
            return new ClientDrift(resolution, settings.Level) { Report = DriftReport.Failed(failure) };
        }
    }

    private static ClientDrift Compare(ClientResolution resolution, ResolvedDocument now, DocumentSet documents, DriftSettings settings)
    {
        var path = resolution.Settings.Baseline;
        if (!documents.TryGet(path, out _))
        {
            return new ClientDrift(resolution, settings.Level)
            {
                Faults = [SettingFault.Of(DiagnosticDescriptors.BaselineMissing, resolution.Settings.Path, "Baseline", path, resolution.Settings.Path)],
            };
        }

        var diagnostics = new DiagnosticBag();
        var files = documents.WithFallback(FolderOf(path), FolderOf(resolution.Settings.Path));
        var was = Stages.Resolve(resolution.Settings with { Path = path }, files, new OperationSelection(resolution.Settings.Filter), diagnostics);
        if (was is null)
        {
            return new ClientDrift(resolution, settings.Level) { Report = DriftReport.Failed(Unreadable(path, diagnostics)) };
        }

        var (changes, moves) = DriftComparer.Compare(was, now);
        var findings = changes.Select(change => new DriftFinding(change, DriftRules.Of(change))).ToList();
        var acceptances = AcceptancesOf(resolution.Settings, documents);
        var match = AcceptanceMatch.Of(findings, acceptances.Entries, new PlaceIndex(was.Document, documents), new PlaceIndex(now.Document, documents), settings.Today);
        var report = DriftReport.Of(findings, match, was, now, acceptances);
        return new ClientDrift(resolution, settings.Level)
        {
            Report = report with { Remarks = [.. report.Remarks, .. SharedParts.Of(was, now).Select(part => Shared(path, part))] },
            Baseline = was,
            Moves = moves,
        };
    }

    /// <summary>With the slash, so that what lies in it begins with it.</summary>
    private static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);

    private static DiagnosticInfo Shared(string baseline, string part) =>
        DiagnosticInfo.At(DiagnosticDescriptors.BaselinePartShared, Place.StartOf(baseline), baseline, part);

    private static DiagnosticInfo Unreadable(string path, DiagnosticBag diagnostics)
    {
        var error = diagnostics.FirstOrDefault(diagnostic => diagnostic.Descriptor.DefaultSeverity == DiagnosticSeverity.Error);
        return DiagnosticInfo.At(
            DiagnosticDescriptors.BaselineUnreadable,
            error?.Place ?? Place.StartOf(path),
            path,
            error is null ? "it is no OpenAPI document." : string.Format(CultureInfo.InvariantCulture, error.Descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), [.. error.Arguments]));
    }

    /// <summary>Beside the document: <c>pets.drift.yaml</c> for <c>pets.openapi.yaml</c>.</summary>
    private static AcceptanceFile AcceptancesOf(ClientSettings settings, DocumentSet documents)
    {
        var path = settings.Acceptances;
        if (!documents.TryGet(path, out var file))
        {
            return new AcceptanceFile(path, [], []);
        }

        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(file.Diagnostics.Select(AsAcceptance).OfType<DiagnosticInfo>());
        return new AcceptanceFile(path, file.Root is { } root ? AcceptanceReader.Read(root, diagnostics) : [], diagnostics);
    }

    /// <summary>A file in which nothing is accepted yet says nothing; one that cannot be read accepts nothing, and the client is whole all the same.</summary>
    private static DiagnosticInfo? AsAcceptance(DiagnosticInfo said) =>
        said.Descriptor == DiagnosticDescriptors.EmptyDocument ? null
        : said.Descriptor == DiagnosticDescriptors.InvalidSyntax ? DiagnosticInfo.At(DiagnosticDescriptors.AcceptanceInvalid, said.Place, $"The file cannot be read: {said.Arguments[0]}", "YAML or JSON")
        : said;
}
