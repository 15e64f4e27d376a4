using System.Collections.Immutable;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.Payloads;
using Gale.Codegen.Resolution;
using Gale.Codegen.Settings;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Gale.Codegen.Pipeline;

/// <summary>The documents of a project with its recordings, as an analyzer needs them.</summary>
internal sealed class ProjectPayloads
{
    private readonly Project _project;
    private readonly DocumentSet _documents;
    private readonly IReadOnlyList<ClientResolution> _clients;
    private readonly Lazy<ILookup<string, DiagnosticInfo>> _examples;

    private ProjectPayloads(Project project, DocumentSet documents, IReadOnlyList<ClientResolution> clients)
    {
        (_project, _documents, _clients) = (project, documents, clients);
        _examples = new(() => clients.SelectMany(CheckExamples).Distinct().ToLookup(diagnostic => diagnostic.Place!.Path, StringComparer.Ordinal));
    }

    public string Folder => _project.Folder;

    public static ProjectPayloads Of(AnalyzerOptions options, LanguageVersion language, CancellationToken cancellationToken)
    {
        var project = Inputs.ReadProject(options.AdditionalFiles.Where(Inputs.IsInput).ToImmutableArray(), cancellationToken);
        var documents = options.AdditionalFiles.Where(Inputs.IsDocument).Select(file => Inputs.ReadDocument((file, project.Folder), cancellationToken)).ToImmutableArray();
        var plans = Stages.EachClient(Stages.Plan((project, Inputs.RootNamespaceOf(options.AnalyzerConfigOptionsProvider)), cancellationToken), cancellationToken);
        return new ProjectPayloads(project, new DocumentSet(documents), [.. plans.Select(plan => Stages.Resolve(((plan, documents), language), cancellationToken))]);
    }

    /// <summary>What is to be said of a file: of the examples in it, or of the recording that it is.</summary>
    public IEnumerable<DiagnosticInfo> Check(AdditionalText file)
    {
        var path = DocumentPath.Relative(_project.Folder, file.Path);
        return _project.Manifest.Recordings.FirstOrDefault(recording => recording.Path == path) is { } recording
            ? CheckRecording(recording)
            : _examples.Value[path];
    }

    private static IEnumerable<DiagnosticInfo> CheckExamples(ClientResolution client) => client.Document is { } document
        ? DocumentedValues.In(document).SelectMany(value => new PayloadChecker(document.Schemas, value.IsSent).Check(value.Value, value.Schema)).Select(fault => Describe(fault, null))
        : [];

    private IEnumerable<DiagnosticInfo> CheckRecording(RecordingSettings recording)
    {
        if (!_documents.TryGet(recording.Path, out var file) || file.Root is not { } root)
        {
            return [DiagnosticInfo.At(DiagnosticDescriptors.RecordingUnreadable, file?.Diagnostics.FirstOrDefault()?.Place ?? Place.StartOf(recording.Path), "expected JSON, found a text that is none. Paste the body as it came.")];
        }

        if (RecordingName.Of(recording.Path) is not { } name)
        {
            return [Unplaced(recording, "The name of the recording names no operation and status")];
        }

        return FindBody(recording, name) is { Found: { } found }
            ? new PayloadChecker(found.Client.Document!.Schemas, found.Body.IsSent).Check(root, found.Body.Schema).Select(fault => Describe(fault, $"The recording of {found.Body.Title}"))
            : [Unplaced(recording, FindBody(recording, name).Fault!)];
    }

    /// <summary>The only document that has such a body, or the one that is called as the folder of the recording.</summary>
    private ((ClientResolution Client, RecordedBody Body)? Found, string? Fault) FindBody(RecordingSettings recording, RecordingName name)
    {
        var candidates = _clients
            .Where(client => recording.Spec.Length == 0 || client.Settings.Path == recording.Spec || client.Settings.Path.EndsWith("/" + recording.Spec, StringComparison.Ordinal))
            .Select(client => (Client: client, Body: client.Document is { } document ? RecordedBody.Find(document, name) : null))
            .Where(one => one.Body is not null)
            .ToList();
        var inFolder = candidates.Where(one => ("/" + recording.Path).Contains($"/{one.Client.Settings.Stem}/")).ToList();
        return (candidates.Count, inFolder.Count) switch
        {
            (1, _) => ((candidates[0].Client, candidates[0].Body!), null),
            (_, 1) => ((inFolder[0].Client, inFolder[0].Body!), null),
            (0, _) => (null, $"No document has a JSON body for '{name.Operation}' and {(name.Status is { } status ? FormattableString.Invariant($"status {status}") : "a request")}"),
            _ => (null, $"{candidates.Count} documents have the operation '{name.Operation}'"),
        };
    }

    private static DiagnosticInfo Unplaced(RecordingSettings recording, string why) =>
        DiagnosticInfo.At(DiagnosticDescriptors.RecordingUnplaced, Place.StartOf(recording.Path), why);

    private static DiagnosticInfo Describe(PayloadFault fault, string? recording)
    {
        var descriptor = (fault.Kind, recording is null) switch
        {
            (PayloadFaultKind.UnknownValue, true) => DiagnosticDescriptors.ExampleValueUnknown,
            (PayloadFaultKind.UnknownValue, false) => DiagnosticDescriptors.RecordingValueUnknown,
            (PayloadFaultKind.UnknownMember, true) => DiagnosticDescriptors.ExampleMemberUnknown,
            (PayloadFaultKind.UnknownMember, false) => DiagnosticDescriptors.RecordingMemberUnknown,
            (PayloadFaultKind.Limit, true) => DiagnosticDescriptors.ExampleBeyondLimit,
            (_, true) => DiagnosticDescriptors.ExampleMisfit,
            _ => DiagnosticDescriptors.RecordingMisfit,
        };
        return DiagnosticInfo.At(descriptor, fault.At, recording is null ? [fault.Found, fault.Expected, fault.Schema.ToString()] : [fault.Found, fault.Expected, fault.Schema.ToString(), recording]);
    }
}
