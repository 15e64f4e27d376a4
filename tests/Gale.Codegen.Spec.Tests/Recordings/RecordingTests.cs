using Gale.Codegen.Spec.Tests.Documents;

namespace Gale.Codegen.Spec.Tests.Recordings;

/// <summary>What the documentation prints is what the documents describe, but for the declared exceptions.</summary>
public class RecordingTests(ITestOutputHelper output)
{
    public static TheoryData<string> Documents => SpecDocument.All;

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Every_recording_fits_its_schema_or_is_excused(string name)
    {
        var document = SpecDocument.Of(name);
        var recordings = Recording.Of(document);
        var excuses = Excuse.Of(document);

        List<string> faults = [.. excuses.Where(excuse => recordings.All(recording => recording.FileName != excuse.Recording))
            .Select(excuse => $"{excuse.Recording}: an exception for a recording that does not exist")];
        foreach (var recording in recordings)
        {
            faults.AddRange(await FaultsAsync(recording, [.. excuses.Where(excuse => excuse.Recording == recording.FileName)]));
        }

        Report(name, recordings, excuses);
        Faults.MustBeNone(name, faults);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_request_and_every_success_has_a_recording(string name)
    {
        var document = SpecDocument.Of(name);
        var recorded = Recording.Of(document).Select(recording => $"{recording.OperationId}.{recording.Part}").ToHashSet();

        Faults.MustBeNone(name,
            from operation in document.Operations
            from part in operation.Responses.Select(response => response.Status).Where(status => status.StartsWith('2')).Append("request")
            where operation.MediaType(part) is not null && !recorded.Contains($"{operation.Id}.{part}")
            select $"{operation.Id}.{part} has no recording");
    }

    private static async Task<IEnumerable<string>> FaultsAsync(Recording recording, IReadOnlyList<Excuse> excuses)
    {
        if (recording.MediaType is not { } mediaType)
        {
            return [$"{recording.FileName}: the document describes no JSON at {recording.OperationId}, {recording.Part}"];
        }

        var schema = mediaType["schema"]!;
        var found = await Validator.FindAsync(SchemaBundle.Of(recording.Document, schema), recording.Json?.ToJsonString() ?? "null");
        var cut = excuses.Where(excuse => excuse.Kind == Excuse.Cut).SelectMany(excuse => excuse.Members).ToList();
        var wrong = excuses.Where(excuse => excuse.Kind != Excuse.Cut).SelectMany(excuse => excuse.Members).ToList();
        var shape = new Shape(recording.Document, schema);

        var faults = found.Except(cut).Except(wrong).Select(place => $"{place} does not fit or is missing")
            .Concat(wrong.Except(found).Select(place => $"{place} is excused and fits"))
            .Concat(cut.Where(place => JsonPointer.Exists(recording.Json, place)).Select(place => $"{place} is excused as cut and there"))
            .Concat(cut.Where(place => !shape.Declares(place)).Select(place => $"{place} is excused as cut and not declared"))
            .Concat(excuses.Select(excuse => excuse.Kind).Except([Excuse.Cut, Excuse.Placeholder, Excuse.Contradiction])
                .Select(kind => $"{kind} is no kind of exception"))
            .Concat(excuses.Where(excuse => excuse.Members.Count == 0)
                .Select(excuse => $"the {excuse.Kind} excuses nothing"))
            .Concat(excuses.Where(excuse => excuse.Reason.Length == 0).Select(excuse => $"the {excuse.Kind} has no reason"));
        return faults.Select(fault => $"{recording.FileName}: {fault}");
    }

    private void Report(string name, IReadOnlyList<Recording> recordings, IReadOnlyList<Excuse> excuses)
    {
        var excused = excuses.Select(excuse => excuse.Recording).Distinct().Count();
        output.WriteLine($"{name}: {recordings.Count} recordings, {excused} of them excused:");
        foreach (var excuse in excuses)
        {
            output.WriteLine($"  {excuse.Recording}: {excuse.Kind}, {string.Join(" ", excuse.Members)}\n    {excuse.Reason}");
        }
    }
}
