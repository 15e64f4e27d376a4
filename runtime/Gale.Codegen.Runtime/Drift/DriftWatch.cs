using System.Collections.Concurrent;
using System.Text.Json;

namespace Gale.Codegen.Runtime;

/// <summary>Tells an observer what an answer is other in than the document says, each thing once.</summary>
/// <param name="observer">Who is told.</param>
/// <param name="client">The client, as its options are called: two may have operations of one name.</param>
internal sealed class DriftWatch(IApiDriftObserver observer, string client)
{
    /// <summary>A server that sends something new with every answer must not fill the memory.</summary>
    private const int MostSeen = 10_000;

    private static readonly ConcurrentDictionary<(string Client, string Operation, ApiDriftKind Kind, int Status, string Place, string? Value), bool> _seen = new();

    /// <summary>Something about the answer as a whole.</summary>
    public void Tell(ApiDriftKind kind, ApiOperation operation, int status) => Tell(kind, operation, status, "", null, default);

    /// <summary>What was noted while a body was read.</summary>
    /// <param name="notes">What was noted.</param>
    /// <param name="misfit">Why it could not be read, where it could not.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="status">The status of the answer.</param>
    /// <param name="body">The body.</param>
    public void Tell(IEnumerable<DriftNote> notes, JsonMisfit? misfit, ApiOperation operation, int status, ReadOnlySpan<byte> body)
    {
        foreach (var note in notes.Distinct())
        {
            var value = note.Kind == ApiDriftKind.UnknownValue ? TextAt(body, note.Position) : null;
            Tell(note.Kind, operation, status, JsonPlace.Find(body, note.Position), value, body);
        }

        if (misfit is not null && DriftNotes.KindOf(misfit.Exception) is { } kind)
        {
            Tell(kind, operation, status, misfit.Pointer, null, body);
        }
    }

    private void Tell(ApiDriftKind kind, ApiOperation operation, int status, string pointer, string? value, ReadOnlySpan<byte> body)
    {
        var place = WithoutIndexes(pointer);
        if (_seen.Count >= MostSeen || !_seen.TryAdd((client, operation.Id, kind, status, place, value), true))
        {
            return;
        }

        try
        {
            observer.OnDrift(new ApiDrift(kind, operation.Id, operation.Method, operation.PathTemplate, status, pointer)
            {
                Value = value is not null && observer.MaySee(operation.Id, place) ? value : null,
                Payload = observer.WantsPayload ? body.ToArray() : default,
            });
        }
        catch (Exception)
        {
            // A call that went well does not fail because nobody could be told what was odd about it.
        }
    }

    /// <summary>A member whose name is a number is taken for an index: then two of them are one place.</summary>
    private static string WithoutIndexes(string pointer) =>
        string.Join('/', pointer.Split('/').Select(step => step.Length > 0 && step.All(char.IsAsciiDigit) ? "*" : step));

    private static string TextAt(ReadOnlySpan<byte> body, long position)
    {
        var reader = new Utf8JsonReader(body[(int)position..]);
        return reader.Read() ? JsonElement.ParseValue(ref reader).GetRawText() : "";
    }
}
