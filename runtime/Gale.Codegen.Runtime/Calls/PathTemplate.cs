namespace Gale.Codegen.Runtime;

/// <summary>A path of the document cut at its parameters: <c>/a/{b}/c</c> is <c>/a/</c>, <c>b</c>, <c>/c</c>.</summary>
internal sealed class PathTemplate
{
    private readonly List<string> _literals = [];
    private readonly List<string> _parameters = [];

    internal PathTemplate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        var rest = text.AsSpan();
        while (rest.IndexOf('{') is var open and >= 0 && rest[open..].IndexOf('}') is var length and > 0)
        {
            _literals.Add(Encoded(rest[..open]));
            _parameters.Add(rest.Slice(open + 1, length - 1).ToString());
            rest = rest[(open + length + 1)..];
        }

        _literals.Add(Encoded(rest));
    }

    internal string Text { get; }

    /// <summary>The names in braces, in order.</summary>
    internal IReadOnlyList<string> Parameters => _parameters;

    /// <summary>Whether the template itself begins a query.</summary>
    internal bool HasQuery => _literals.Exists(literal => literal.Contains('?'));

    /// <summary>
    /// The document's text with everything percent-encoded that a request target cannot hold (RFC 3986, 3.3 and 3.4): a blank or
    /// a line end in a document must not end the line that goes over the wire. An escape that stands there stays one.
    /// </summary>
    private static string Encoded(ReadOnlySpan<char> literal)
    {
        var text = literal.ToString();
        if (text.All(IsTargetCharacter))
        {
            return text;
        }

        return string.Concat(text.EnumerateRunes().Select(rune =>
            rune.IsAscii && IsTargetCharacter((char)rune.Value) ? ((char)rune.Value).ToString() : Uri.EscapeDataString(rune.ToString())));
    }

    private static bool IsTargetCharacter(char character) => char.IsAsciiLetterOrDigit(character) || "-._~!$&'()*+,;=:@/?%".Contains(character);

    /// <summary>
    /// What stands before each parameter and, last, after all of them: one more than there are parameters.
    /// </summary>
    internal IReadOnlyList<string> Literals => _literals;
}
