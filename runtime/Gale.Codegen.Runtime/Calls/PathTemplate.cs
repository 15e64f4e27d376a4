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
            _literals.Add(rest[..open].ToString());
            _parameters.Add(rest.Slice(open + 1, length - 1).ToString());
            rest = rest[(open + length + 1)..];
        }

        _literals.Add(rest.ToString());
    }

    internal string Text { get; }

    /// <summary>The names in braces, in order.</summary>
    internal IReadOnlyList<string> Parameters => _parameters;

    /// <summary>
    /// What stands before each parameter and, last, after all of them: one more than there are parameters.
    /// </summary>
    internal IReadOnlyList<string> Literals => _literals;
}
