using System.Globalization;
using System.Text;

namespace Gale.Codegen.Runtime.Validation;

/// <summary>
/// Characters of Unicode, and how .NET, whose characters have 16 bits, says them: those beyond as pairs. Texts that are sent have
/// whole pairs only. .NET does not know the categories of pairs, so that in a set with a category every pair counts.
/// </summary>
internal sealed class CodePointSet
{
    private const int FirstHalf = 0xD800;
    private const int LastHalf = 0xDFFF;
    private const int FirstPair = 0x10000;
    private const int Last = 0x10FFFF;

    private readonly List<(int First, int Last)> _ranges = [];
    private readonly StringBuilder _categories = new();

    /// <summary>The only character in it, if it has one only.</summary>
    public int? Only => _categories.Length == 0 && _ranges.Count == 1 && _ranges[0].First == _ranges[0].Last ? _ranges[0].First : null;

    public CodePointSet Add(int only) => Add(only, only);

    public CodePointSet Add(int first, int last)
    {
        _ranges.Add((first, last));
        return this;
    }

    public CodePointSet Add(CodePointSet other)
    {
        _ranges.AddRange(other._ranges);
        _categories.Append(other._categories);
        return this;
    }

    /// <param name="letter"><c>p</c>, or <c>P</c> for all others.</param>
    /// <param name="name">The category.</param>
    public CodePointSet AddCategory(char letter, string name)
    {
        _categories.Append('\\').Append(letter).Append('{').Append(name).Append('}');
        return this;
    }

    /// <summary>All that are not in it; categories set aside.</summary>
    public CodePointSet Complement()
    {
        var others = new CodePointSet();
        var next = 0;
        foreach (var (first, last) in _ranges.OrderBy(range => range.First))
        {
            if (first > next)
            {
                others.Add(next, first - 1);
            }

            next = Math.Max(next, last + 1);
        }

        return next > Last ? others : others.Add(next, Last);
    }

    /// <param name="isNegated">Whether all others are meant.</param>
    /// <param name="isGenerous">Whether a pair counts of which .NET does not know if it should.</param>
    public string ToExpression(bool isNegated, bool isGenerous)
    {
        if (_categories.Length > 0)
        {
            var characters = isNegated ? $"[^{Within(0, FirstPair - 1)}{_categories}\\uD800-\\uDFFF]" : $"[{Within(0, FirstPair - 1)}{_categories}]";
            return Or(isGenerous ? [AnyPair, characters] : [characters]);
        }

        var hasHalves = !isNegated && _ranges.Exists(range => range.First <= FirstHalf && range.Last >= LastHalf);
        if (!isNegated && !hasHalves && _ranges.Exists(range => range.First <= LastHalf && range.Last >= FirstHalf))
        {
            throw new EcmaPatternException("it has halves of characters, which are none with the flag u");
        }

        var set = isNegated ? Complement() : this;
        if (set.Only is >= 0 and < FirstPair and var only)
        {
            return Escape(only);
        }

        // Who allows the halves allows what they make, whether he thinks in 16 bits or not.
        var small = set.Within(0, FirstHalf - 1) + set.Within(LastHalf + 1, FirstPair - 1);
        List<string> alternatives = hasHalves && isGenerous ? [AnyPair] : [.. set._ranges.Where(range => range.Last >= FirstPair).SelectMany(range => Pairs(Math.Max(range.First, FirstPair), range.Last))];
        return Or(small.Length > 0 ? [.. alternatives, $"[{small}]"] : alternatives);
    }

    private const string AnyPair = "[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]";

    private static string Or(IReadOnlyList<string> alternatives) => alternatives.Count switch
    {
        0 => "[^\\s\\S]",
        1 when alternatives[0].IndexOf(']') == alternatives[0].Length - 1 => alternatives[0],
        _ => $"(?:{string.Join("|", alternatives)})",
    };

    /// <summary>The part of the ranges that lies between two characters, as the inside of a class.</summary>
    private string Within(int first, int last)
    {
        var inside = new StringBuilder();
        foreach (var range in _ranges.Where(range => range.First <= last && range.Last >= first))
        {
            var (least, most) = (Math.Max(range.First, first), Math.Min(range.Last, last));
            inside.Append(Escape(least)).Append(most > least ? "-" + Escape(most) : string.Empty);
        }

        return inside.ToString();
    }

    /// <summary>Pairs of which the first halves are equal, or of which the second may be any.</summary>
    private static IEnumerable<string> Pairs(int first, int last)
    {
        while (first <= last)
        {
            var high = HighOf(first);
            var isWhole = LowOf(first) == 0xDC00 && (HighOf(last) > high || LowOf(last) == LastHalf);
            var lastHigh = !isWhole ? high : LowOf(last) == LastHalf ? HighOf(last) : HighOf(last) - 1;
            var lastLow = isWhole || HighOf(last) > high ? LastHalf : LowOf(last);
            yield return $"[{Escape(high)}-{Escape(lastHigh)}][{Escape(LowOf(first))}-{Escape(lastLow)}]";
            first = FirstPair + ((lastHigh - FirstHalf) * 0x400) + (lastLow - 0xDC00) + 1;
        }
    }

    private static int HighOf(int pair) => FirstHalf + ((pair - FirstPair) / 0x400);

    private static int LowOf(int pair) => 0xDC00 + ((pair - FirstPair) % 0x400);

    private static string Escape(int character) =>
        character is (>= '0' and <= '9') or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z')
            ? ((char)character).ToString()
            : string.Format(CultureInfo.InvariantCulture, "\\u{0:X4}", character);
}
