using System.ComponentModel;
using System.Text.RegularExpressions;

namespace Gale.Codegen.Runtime.Validation;

/// <summary>
/// A pattern of the document, in the language of ECMA-262. A text that it takes too long to look through, or a pattern that .NET
/// cannot follow, counts as a match: our engine never stands in the way of a request that the server would take. Made by
/// generated code.
/// </summary>
/// <param name="text">The pattern as the document writes it.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonPattern(string text)
{
    /// <summary>Most patterns run in linear time and never come near it.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromMilliseconds(250);

    private readonly Lazy<Regex?> _regex = new(() => Compile(text));

    /// <summary>The pattern as the document writes it.</summary>
    public override string ToString() => text;

    internal bool IsFoundIn(string value)
    {
        try
        {
            return _regex.Value?.IsMatch(value) ?? true;
        }
        catch (RegexMatchTimeoutException)
        {
            return true;
        }
    }

    private static Regex? Compile(string text)
    {
        if (EcmaPattern.Translate(text, out _) is not { } expression)
        {
            return null;
        }

        try
        {
            return Create(expression, RegexOptions.NonBacktracking) ?? Create(expression, RegexOptions.None);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary><see langword="null"/> for what the options do not go with: looking around, or too many repetitions.</summary>
    private static Regex? Create(string expression, RegexOptions options)
    {
        try
        {
            return new Regex(expression, options | RegexOptions.CultureInvariant, _patience);
        }
        catch (NotSupportedException)
        {
            return null;
        }
    }
}
