using Gale.Codegen.Collections;
using Gale.Codegen.Diagnostics;
using Gale.Codegen.Payloads;
using Gale.Codegen.Resolution;
using Gale.Codegen.Settings;

namespace Gale.Codegen.Pipeline;

/// <summary>The examples of a project's documents and its recordings, held against their schemas.</summary>
internal sealed class ProjectPayloads
{
    private readonly EquatableArray<RecordingSettings> _recordings;
    private readonly DocumentSet _documents;
    private readonly IReadOnlyList<ClientResolution> _clients;
    private readonly Lazy<ILookup<string, DiagnosticInfo>> _examples;
    private readonly Lazy<ILookup<string, DiagnosticInfo>> _unseen;

    /// <param name="recordings">The GaleRecording items.</param>
    /// <param name="documents">All files of the project that are documents, the recordings among them.</param>
    /// <param name="clients">The clients.</param>
    public ProjectPayloads(EquatableArray<RecordingSettings> recordings, DocumentSet documents, IReadOnlyList<ClientResolution> clients)
    {
        (_recordings, _documents, _clients) = (recordings, documents, clients);
        _examples = new(() => clients.SelectMany(CheckExamples).Distinct().ToLookup(diagnostic => diagnostic.Place!.Path, StringComparer.Ordinal), LazyThreadSafetyMode.PublicationOnly);
        _unseen = new(() => clients.SelectMany(FindUnseen).Distinct().ToLookup(diagnostic => diagnostic.Place!.Path, StringComparer.Ordinal), LazyThreadSafetyMode.PublicationOnly);
    }

    /// <summary>What is to be said of a file: of the examples in it, or of the recording that it is.</summary>
    /// <param name="path">The file, relative to the project's folder.</param>
    public IEnumerable<DiagnosticInfo> Check(string path) =>
        _recordings.FirstOrDefault(recording => recording.Path == path) is { } recording ? CheckRecording(recording) : _examples.Value[path].Concat(_unseen.Value[path]);

    private static IEnumerable<DiagnosticInfo> CheckExamples(ClientResolution client) => client.Document is { } document
        ? DocumentedValues.In(document).SelectMany(value => new PayloadChecker(document.Schemas, value.IsSent).Check(value.Value, value.Schema)).Select(fault => Describe(fault, null))
        : [];

    /// <summary>What the recordings of a client have of its objects, all of them together.</summary>
    private IEnumerable<DiagnosticInfo> FindUnseen(ClientResolution client)
    {
        if (client.Document is not { } document || _recordings.Count == 0)
        {
            return [];
        }

        var seen = new SeenMembers(document.Schemas);
        foreach (var recording in _recordings)
        {
            if (_documents.TryGet(recording.Path, out var file) && file.Root is { } root && RecordingName.Of(recording.Path) is { } name && FindBody(recording, name).Found is var (owner, body) && owner == client)
            {
                seen.Note(root, body.Schema, body.IsSent);
            }
        }

        return seen.Unseen.Select(member => DiagnosticInfo.At(DiagnosticDescriptors.MemberUnseen, member.Place, member.Member, member.Schema));
    }

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

        var (found, fault) = FindBody(recording, name);
        return found is var (client, body)
            ? new PayloadChecker(client.Document!.Schemas, body.IsSent).Check(root, body.Schema).Select(misfit => Describe(misfit, $"The recording of {body.Title}")).Concat(RepeatedIn(file))
            : [Unplaced(recording, fault!)];
    }

    /// <summary>Of members of one name readers take one or the other (RFC 8259, 4); here it is the first.</summary>
    private static IEnumerable<DiagnosticInfo> RepeatedIn(SourceDocument file) => file.Diagnostics
        .Where(said => said.Descriptor == DiagnosticDescriptors.DuplicateKey)
        .Select(said => DiagnosticInfo.At(DiagnosticDescriptors.RecordingUnreadable, said.Place!, $"the member '{said.Arguments[0]}' is there twice, and only the first is looked at. Paste the body as it came."));

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
        return DiagnosticInfo.At(descriptor, fault.At, fault.Found, fault.Expected, fault.Schema.ToString(), recording ?? "", fault.List, fault.ReadAs);
    }
}
