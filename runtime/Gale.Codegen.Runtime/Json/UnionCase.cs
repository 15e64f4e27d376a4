using System.ComponentModel;
using System.Numerics;

namespace Gale.Codegen.Runtime.Json;

/// <summary>An object among the alternatives of a union: the members that tell it from the others, by their numbers.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class UnionCase
{
    private const int BitsPerWord = 64;

    private readonly ulong[] _required;
    private readonly ulong[] _known;
    private readonly UnionRule[] _rules;

    /// <param name="required">The members without which it is not this one.</param>
    /// <param name="known">The members that it has a place for, the required ones among them.</param>
    /// <param name="rules">The members of which it names the values.</param>
    public UnionCase(ReadOnlySpan<int> required, ReadOnlySpan<int> known, params UnionRule[] rules)
    {
        (_required, _known, _rules) = (WordsOf(required), WordsOf(known), rules);
        RequiredCount = required.Length;
    }

    internal int RequiredCount { get; }

    /// <summary>Marks a member as seen.</summary>
    internal static void Mark(Span<ulong> seen, int member) => seen[member / BitsPerWord] |= 1UL << (member % BitsPerWord);

    /// <summary>Whether nothing that it requires is missing, and no constant is another one.</summary>
    internal bool Fits(ReadOnlySpan<ulong> seen, ReadOnlySpan<int> values)
    {
        for (var word = 0; word < _required.Length; word++)
        {
            if ((seen[word] & _required[word]) != _required[word])
            {
                return false;
            }
        }

        foreach (var rule in _rules)
        {
            if (!rule.Holds(values))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many of the members that came it has a place for.</summary>
    internal int KnownAmong(ReadOnlySpan<ulong> seen)
    {
        var count = 0;
        for (var word = 0; word < _known.Length; word++)
        {
            count += BitOperations.PopCount(seen[word] & _known[word]);
        }

        return count;
    }

    private static ulong[] WordsOf(ReadOnlySpan<int> members)
    {
        var last = -1;
        foreach (var member in members)
        {
            last = Math.Max(last, member);
        }

        var words = new ulong[(last / BitsPerWord) + (last < 0 ? 0 : 1)];
        foreach (var member in members)
        {
            Mark(words, member);
        }

        return words;
    }
}
