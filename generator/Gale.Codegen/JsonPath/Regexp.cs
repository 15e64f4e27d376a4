namespace Gale.Codegen.JsonPath;

/// <summary>
/// A pattern of I-Regexp (RFC 9485), which JSONPath uses. It runs all its alternatives side by side, a character at a time,
/// so the time is the length of the text times that of the pattern whatever the two are: the backtracking of .NET's own can
/// take for ever.
/// </summary>
internal sealed class Regexp
{
    private readonly IReadOnlyList<RegexpStep> _steps;

    private Regexp(IReadOnlyList<RegexpStep> steps) => _steps = steps;

    /// <summary>The pattern; <see langword="null"/> where the text is none, and then what is wrong with it.</summary>
    public static Regexp? TryParse(string pattern, out JsonPathException? fault)
    {
        try
        {
            fault = null;
            return new Regexp(RegexpParser.Parse(pattern));
        }
        catch (JsonPathException exception)
        {
            fault = exception;
            return null;
        }
    }

    /// <param name="text">The text.</param>
    /// <param name="isWhole">Whether all of it must fit, or some stretch of it.</param>
    /// <param name="work">Counts what is looked at.</param>
    public bool Fits(string text, bool isWhole, JsonPathWork work)
    {
        var states = Reach([0]);
        foreach (var character in CodePoints.Of(text))
        {
            if (!isWhole && states.Contains(_steps.Count))
            {
                return true;
            }

            work.Count(states.Count + 1);
            var next = states.Where(state => state < _steps.Count && _steps[state].Takes(character)).Select(state => state + 1);
            states = Reach(isWhole ? next : next.Append(0));
        }

        return states.Contains(_steps.Count);
    }

    /// <summary>The steps that can come next: through forks and jumps to those that take a character, or to the end.</summary>
    private HashSet<int> Reach(IEnumerable<int> starts)
    {
        var reached = new HashSet<int>();
        var pending = new Stack<int>(starts);
        while (pending.Count > 0)
        {
            var state = pending.Pop();
            if (reached.Add(state) && state < _steps.Count)
            {
                foreach (var target in _steps[state].Targets)
                {
                    pending.Push(state + target);
                }
            }
        }

        return reached;
    }
}
