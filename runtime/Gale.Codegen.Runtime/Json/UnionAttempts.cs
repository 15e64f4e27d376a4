using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>
/// The attempts at alternatives that are under way on this thread. An alternative that could not be read from a place is not tried
/// there again: unions inside unions would else try everything below them once for each way to get there.
/// </summary>
internal sealed class UnionAttempts
{
    [ThreadStatic]
    private static UnionAttempts? _current;

    private readonly HashSet<(Type Codec, long Place)> _failed = [];
    private int _depth;

    public static UnionAttempts Enter()
    {
        var attempts = _current ??= new UnionAttempts();
        attempts._depth++;
        return attempts;
    }

    /// <summary>Forgets everything at the end of the outermost attempt: the next may be at another text.</summary>
    public void Leave()
    {
        if (--_depth == 0 && _failed.Count > 0)
        {
            _failed.Clear();
        }
    }

    public bool HasFailed(Type codec, ref Utf8JsonReader reader) => _failed.Count > 0 && _failed.Contains((codec, PlaceOf(ref reader)));

    public void Fail(Type codec, ref Utf8JsonReader reader) => _failed.Add((codec, PlaceOf(ref reader)));

    private static long PlaceOf(ref Utf8JsonReader reader) => reader.TokenStartIndex;
}
