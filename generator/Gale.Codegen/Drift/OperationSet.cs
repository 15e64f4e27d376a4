using System.Collections;

namespace Gale.Codegen.Drift;

/// <summary>
/// Some of the operations of a document, in its order: a bit for each. What is shared by many schemas reaches many operations, and
/// a list of their names at each of them would be a product of the two.
/// </summary>
internal sealed class OperationSet : IReadOnlyList<string>
{
    private const int BitsPerWord = 64;

    private readonly IReadOnlyList<string> _names;
    private readonly ulong[] _words;

    private OperationSet(IReadOnlyList<string> names, ulong[] words)
    {
        _names = names;
        _words = words;
        Count = words.Sum(CountOf);
    }

    public int Count { get; }

    public string this[int index] => this.Skip(index).First();

    /// <param name="names">All operations.</param>
    /// <param name="indexes">Which of them.</param>
    /// <param name="others">All that are in these too.</param>
    public static OperationSet Of(IReadOnlyList<string> names, IEnumerable<int> indexes, IReadOnlyCollection<OperationSet> others)
    {
        var largest = others.OrderByDescending(other => other.Count).FirstOrDefault();
        var words = largest is null ? new ulong[(names.Count + BitsPerWord - 1) / BitsPerWord] : (ulong[])largest._words.Clone();
        foreach (var index in indexes)
        {
            words[index / BitsPerWord] |= 1UL << (index % BitsPerWord);
        }

        foreach (var other in others)
        {
            for (var word = 0; word < words.Length; word++)
            {
                words[word] |= other._words[word];
            }
        }

        return largest is not null && words.AsSpan().SequenceEqual(largest._words) ? largest : new OperationSet(names, words);
    }

    public IEnumerator<string> GetEnumerator()
    {
        for (var word = 0; word < _words.Length; word++)
        {
            for (var bit = 0; _words[word] >> bit != 0 && bit < BitsPerWord; bit++)
            {
                if ((_words[word] >> bit & 1) != 0)
                {
                    yield return _names[(word * BitsPerWord) + bit];
                }
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static int CountOf(ulong word)
    {
        var count = 0;
        for (; word != 0; word &= word - 1)
        {
            count++;
        }

        return count;
    }
}
