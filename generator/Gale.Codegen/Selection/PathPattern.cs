namespace Gale.Codegen.Selection;

/// <summary>
/// A pattern over the paths of a document as they are written there, <c>{id}</c> and all, capitals distinct as in URLs:
/// <c>*</c> stands for any text within a segment, <c>**</c> for any number of segments, so that <c>/pet/**</c> is <c>/pet</c>
/// and all below it. A method may stand before it: <c>GET /pet/*</c>.
/// </summary>
internal sealed class PathPattern
{
    private readonly string? _method;
    private readonly string[] _segments;

    public PathPattern(string text)
    {
        Text = text;
        var blank = text.IndexOf(' ');
        var hasMethod = blank > 0 && text.IndexOf('/') > blank;
        _method = hasMethod ? text.Substring(0, blank) : null;
        _segments = SegmentsOf(hasMethod ? text.Substring(blank).Trim() : text);
    }

    /// <summary>The pattern as it was written.</summary>
    public string Text { get; }

    public bool Fits(string method, string path) =>
        (_method is null || string.Equals(_method, method, StringComparison.OrdinalIgnoreCase)) &&
        Fits(_segments, SegmentsOf(path), segment => segment == "**", FitsSegment);

    private static string[] SegmentsOf(string path) => path.TrimStart('/').Split('/');

    private static bool FitsSegment(string pattern, string text) =>
        Fits([.. pattern], [.. text], sign => sign == '*', (sign, character) => sign == character);

    /// <summary>
    /// Whether items fit a pattern in which some pieces stand for any number of items. Item by item, with all the places in the
    /// pattern that those before may have led to: the time is that of both lengths, whatever the pattern.
    /// </summary>
    private static bool Fits<T>(T[] pattern, T[] items, Predicate<T> standsForAny, Func<T, T, bool> fits)
    {
        var reached = new bool[pattern.Length + 1];
        reached[0] = true;
        PassPiecesForNone(pattern, reached, standsForAny);
        foreach (var item in items)
        {
            for (var at = pattern.Length; at >= 0; at--)
            {
                var stays = at < pattern.Length && reached[at] && standsForAny(pattern[at]);
                reached[at] = stays || (at > 0 && reached[at - 1] && !standsForAny(pattern[at - 1]) && fits(pattern[at - 1], item));
            }

            PassPiecesForNone(pattern, reached, standsForAny);
        }

        return reached[pattern.Length];
    }

    private static void PassPiecesForNone<T>(T[] pattern, bool[] reached, Predicate<T> standsForAny)
    {
        for (var at = 0; at < pattern.Length; at++)
        {
            reached[at + 1] |= reached[at] && standsForAny(pattern[at]);
        }
    }
}
