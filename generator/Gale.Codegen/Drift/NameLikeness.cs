namespace Gale.Codegen.Drift;

/// <summary>
/// Whether two names look like one thing: the same words written otherwise, one name with a word more, or one word in another spelling.
/// Another word makes another thing: <c>created_at</c> is not <c>updated_at</c>.
/// </summary>
internal static class NameLikeness
{
    /// <summary>Of the letters of the longer word, how many may differ: one in three.</summary>
    private const int LettersPerEdit = 3;

    /// <summary>Shorter names are in too many others.</summary>
    private const int ShortestName = 3;

    /// <summary>Words that say that something is a yes or a no, which it is without them too.</summary>
    private static readonly HashSet<string> Questions = new(StringComparer.Ordinal) { "is", "has", "are" };

    public static bool AreAlike(string one, string other)
    {
        var (words, others) = (WordsOf(one), WordsOf(other));
        var (shorter, longer) = words.Count <= others.Count ? (words, others) : (others, words);
        return shorter.Count == longer.Count ? DifferInSpelling(shorter, longer) : shorter.Sum(word => word.Length) >= ShortestName && IsExtended(shorter, longer);
    }

    private static bool DifferInSpelling(IReadOnlyList<string> words, IReadOnlyList<string> others)
    {
        var differing = words.Zip(others, (word, other) => (word, other)).Where(pair => pair.word != pair.other).ToList();
        return differing.Count == 0 || (differing.Count == 1 && AreSpellings(differing[0].word, differing[0].other));
    }

    /// <summary>Another number is another thing, and so is what begins otherwise: <c>height</c>, <c>weight</c>.</summary>
    private static bool AreSpellings(string one, string other) =>
        !char.IsDigit(one[0]) && one[0] == other[0] && NameDistance.Between(one, other) * LettersPerEdit <= Math.Max(one.Length, other.Length);

    /// <summary>Words before or behind, or one among them.</summary>
    private static bool IsExtended(IReadOnlyList<string> shorter, IReadOnlyList<string> longer) =>
        longer.Take(shorter.Count).SequenceEqual(shorter) ||
        longer.Skip(longer.Count - shorter.Count).SequenceEqual(shorter) ||
        (longer.Count == shorter.Count + 1 && Enumerable.Range(0, longer.Count).Any(left => longer.Where((_, index) => index != left).SequenceEqual(shorter)));

    private static IReadOnlyList<string> WordsOf(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var index = 1; index <= name.Length; index++)
        {
            if (index == name.Length || IsBoundary(name[index - 1], name[index]))
            {
                words.Add(name.Substring(start, index - start).Trim('_', '-', '.', ' ', '$').ToLowerInvariant());
                start = index;
            }
        }

        words.RemoveAll(word => word.Length == 0);
        return words.Count > 1 && Questions.Contains(words[0]) ? words.GetRange(1, words.Count - 1) : words;
    }

    private static bool IsBoundary(char before, char after) =>
        char.IsLetterOrDigit(before) != char.IsLetterOrDigit(after) || char.IsDigit(before) != char.IsDigit(after) || (char.IsUpper(after) && !char.IsUpper(before));
}
