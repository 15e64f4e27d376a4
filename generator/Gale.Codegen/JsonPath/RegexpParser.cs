using System.Globalization;

namespace Gale.Codegen.JsonPath;

/// <summary>Reads a pattern of I-Regexp (RFC 9485, 4) into steps.</summary>
internal sealed class RegexpParser
{
    /// <summary>Repetitions are written out: <c>(a{1000}){1000}</c> would be a million steps.</summary>
    private const int MostSteps = 10_000;

    private const int DeepestGroup = 100;

    private readonly JsonPathCursor _cursor;
    private int _depth;

    private RegexpParser(string pattern) => _cursor = new JsonPathCursor(pattern);

    /// <exception cref="JsonPathException">The text is no pattern.</exception>
    public static IReadOnlyList<RegexpStep> Parse(string pattern)
    {
        var parser = new RegexpParser(pattern);
        var steps = parser.ReadAlternatives();
        return parser._cursor.IsAtEnd ? steps : throw parser._cursor.Fail("the end of the pattern");
    }

    private List<RegexpStep> ReadAlternatives()
    {
        var steps = ReadSequence();
        while (_cursor.TrySkip('|'))
        {
            var other = ReadSequence();
            steps = [RegexpStep.GoTo(1, steps.Count + 2), .. steps, RegexpStep.GoTo(other.Count + 1), .. other];
        }

        return steps;
    }

    private List<RegexpStep> ReadSequence()
    {
        var steps = new List<RegexpStep>();
        while (!_cursor.IsAtEnd && _cursor.Next is not ('|' or ')'))
        {
            steps.AddRange(Repeat(ReadAtom()));
            if (steps.Count > MostSteps)
            {
                throw _cursor.Fail("fewer repetitions");
            }
        }

        return steps;
    }

    private List<RegexpStep> ReadAtom()
    {
        if (!_cursor.TrySkip('('))
        {
            return [RegexpStep.Take(RegexpCharacters.Read(_cursor))];
        }

        if (++_depth > DeepestGroup)
        {
            throw _cursor.Fail("fewer parentheses inside each other");
        }

        var group = ReadAlternatives();
        _depth--;
        _cursor.Expect(')');
        return group;
    }

    private List<RegexpStep> Repeat(List<RegexpStep> atom)
    {
        if (_cursor.TrySkip('*'))
        {
            return AnyNumberOf(atom);
        }

        if (_cursor.TrySkip('+'))
        {
            return [.. atom, .. AnyNumberOf(atom)];
        }

        return _cursor.TrySkip('?') ? Optional(atom)
            : _cursor.TrySkip('{') ? Repeat(atom, ReadNumber())
            : atom;
    }

    private List<RegexpStep> Repeat(List<RegexpStep> atom, int least)
    {
        var isRange = _cursor.TrySkip(',');
        var most = !isRange ? least : _cursor.Next == '}' ? (int?)null : ReadNumber();
        _cursor.Expect('}');
        if (most < least || (long)Math.Max(atom.Count, 1) * Math.Max(least, most ?? 0) > MostSteps)
        {
            throw _cursor.Fail("fewer repetitions, and the smaller number first");
        }

        var steps = Times(atom, least);
        steps.AddRange(most is { } limit ? Times(Optional(atom), limit - least) : AnyNumberOf(atom));
        return steps;
    }

    private int ReadNumber()
    {
        var digits = _cursor.TakeWhile(character => character is >= '0' and <= '9');
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw _cursor.Fail("a number");
    }

    private static List<RegexpStep> Times(List<RegexpStep> atom, int count) => [.. Enumerable.Repeat(atom, count).SelectMany(steps => steps)];

    private static List<RegexpStep> Optional(List<RegexpStep> atom) => [RegexpStep.GoTo(1, atom.Count + 1), .. atom];

    private static List<RegexpStep> AnyNumberOf(List<RegexpStep> atom) =>
        [RegexpStep.GoTo(1, atom.Count + 2), .. atom, RegexpStep.GoTo(-atom.Count - 1)];
}
