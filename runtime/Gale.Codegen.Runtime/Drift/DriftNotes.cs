using System.Text.Json;

namespace Gale.Codegen.Runtime;

/// <summary>
/// What readers on this thread meet that the document does not say, while somebody wants to know. They note the byte that it
/// stands at; which place that is, is looked for afterwards and only where there is something.
/// </summary>
internal static class DriftNotes
{
    /// <summary>A body in which all is different says no more than one in which much is.</summary>
    private const int Most = 64;

    /// <summary>Where an exception says of which kind it is.</summary>
    private const string Key = "Gale.Drift";

    [ThreadStatic]
    private static List<DriftNote>? _notes;

    /// <summary>How many there are; none where nobody wants to know.</summary>
    public static int Count => _notes?.Count ?? 0;

    /// <summary>Notes from here on.</summary>
    public static void Begin() => _notes = [];

    /// <summary>Gives what was noted, and notes no more.</summary>
    public static List<DriftNote> End()
    {
        var notes = _notes ?? [];
        _notes = null;
        return notes;
    }

    public static void Add(ApiDriftKind kind, ref Utf8JsonReader reader)
    {
        if (_notes is { Count: < Most } notes)
        {
            notes.Add(new DriftNote(kind, reader.TokenStartIndex));
        }
    }

    /// <summary>Forgets what was noted since: an alternative that it turned out not to be met it.</summary>
    public static void Forget(int count)
    {
        if (_notes is { } notes && notes.Count > count)
        {
            notes.RemoveRange(count, notes.Count - count);
        }
    }

    /// <summary>Says of an error that it is drift.</summary>
    public static JsonException As(this JsonException exception, ApiDriftKind kind)
    {
        exception.Data[Key] = kind;
        return exception;
    }

    /// <summary>Of which kind of drift an error is; <see langword="null"/> for one that is none of them.</summary>
    public static ApiDriftKind? KindOf(JsonException exception) => exception.Data[Key] as ApiDriftKind?;
}
