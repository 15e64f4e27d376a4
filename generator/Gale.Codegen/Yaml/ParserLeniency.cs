namespace Gale.Codegen.Yaml;

/// <summary>
/// What is done to a text so that the parser takes what others take: found by its refusals, one after the other. Nothing of it
/// changes a value.
/// </summary>
internal sealed class ParserLeniency
{
    private readonly Dictionary<int, int> _indents = [];

    /// <summary>Whether lines that hold only spaces and tabs are emptied.</summary>
    public bool EmptiesBlankLines { get; private set; }

    /// <summary>Whether there is anything to do.</summary>
    public bool IsNone => !EmptiesBlankLines && _indents.Count == 0;

    /// <summary>How many spaces go before a line that begins here.</summary>
    public int IndentAt(int lineStart) => _indents.TryGetValue(lineStart, out var indent) ? indent : 0;

    /// <summary>Adds what lets a text be read on from where the parser refused it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="outdentedQuote">Where a quoted text begins whose lines are indented too little, if it was that.</param>
    /// <returns>Whether there is a chance.</returns>
    public bool Widen(string text, int? outdentedQuote)
    {
        if (outdentedQuote is { } quote)
        {
            return Indent(text, quote);
        }

        var isNew = !EmptiesBlankLines;
        EmptiesBlankLines = true;
        return isNew;
    }

    /// <summary>
    /// Indents the further lines of a quoted text beyond its quote: blanks at their beginning are no part of it (YAML 1.2, 7.3.1).
    /// </summary>
    private bool Indent(string text, int quote)
    {
        var indent = quote - LineStartOf(text, quote) + 1;
        var isNew = false;
        foreach (var line in LinesOf(text, quote).Where(line => !_indents.ContainsKey(line)))
        {
            _indents.Add(line, indent);
            isNew = true;
        }

        return isNew;
    }

    private static int LineStartOf(string text, int offset) => offset == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], offset - 1) + 1;

    /// <summary>Where the further lines of a quoted text begin, up to its end.</summary>
    private static IEnumerable<int> LinesOf(string text, int start)
    {
        var quote = text[start];
        for (var at = start + 1; quote is '"' or '\'' && at < text.Length; at++)
        {
            if (IsEscape(text, at, quote))
            {
                at++;
            }
            else if (text[at] == quote)
            {
                yield break;
            }

            if (IsLineEnd(text, at))
            {
                yield return at + 1;
            }
        }
    }

    private static bool IsEscape(string text, int at, char quote) =>
        at + 1 < text.Length && (quote == '"' ? text[at] == '\\' && text[at + 1] is not '\r' : text[at] == quote && text[at + 1] == quote);

    private static bool IsLineEnd(string text, int at) => text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'));
}
