using System.Reflection;
using System.Text.Json.Nodes;

namespace Gale.Sandbox.Recordings;

/// <summary>The recordings of one document under <c>spec/</c>, which lie in this assembly.</summary>
internal sealed class DocumentRecordings
{
    private static readonly Assembly s_assembly = typeof(DocumentRecordings).Assembly;

    private readonly HashSet<string> _faulty;
    private readonly ILookup<string, Recording> _byOperation;

    public DocumentRecordings(string document)
    {
        var folder = $"{document}/";
        _faulty = [.. NamesOfFaulty($"{document}.exceptions.json")];
        _byOperation = s_assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new Recording(name[folder.Length..], ReadAll(name)!))
            .ToLookup(recording => recording.OperationId);
    }

    /// <summary>
    /// What an operation answers to a body: the answer that belongs to the recorded request with this body, else the
    /// main one, else one that was made up. One that its document does not fit is taken only where there is no other.
    /// </summary>
    public Recording? AnswerOf(string operationId, JsonObject sent)
    {
        var recordings = _byOperation[operationId];
        var note = recordings.FirstOrDefault(it => it.IsRequest && JsonNode.DeepEquals(it.Read(), sent))?.Note;
        return recordings.Where(it => it.IsSuccess).MinBy(Rank);

        int Rank(Recording answer) =>
            _faulty.Contains(answer.Name) ? 4
            : answer.Note == note || answer.Note == $"inferred-{note}" ? 0
            : answer.Note is null ? 1
            : answer.IsInferred ? 2
            : 3;
    }

    /// <summary>The body that an operation answers with an error, or any other of the document does.</summary>
    public Recording? ErrorOf(string? operationId, int status) =>
        _byOperation
            .SelectMany(recordings => recordings)
            .Where(it => it.Status == status)
            .MinBy(it => it.OperationId == operationId ? 0 : 1);

    /// <summary>Those that are cut, hold placeholders, or contradict their document.</summary>
    private static IEnumerable<string> NamesOfFaulty(string exceptions) =>
        ReadAll(exceptions) is { } file
            ? JsonNode.Parse(file)!["exceptions"]!.AsArray().Select(it => (string)it!["recording"]!)
            : [];

    private static byte[]? ReadAll(string resource)
    {
        using var stream = s_assembly.GetManifestResourceStream(resource);
        if (stream is null)
        {
            return null;
        }

        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
