using System.Globalization;
using System.Text;

namespace Gale.Codegen.Runtime.Validation;

/// <summary>
/// Translates patterns of ECMA-262, the language of <c>pattern</c> (JSON Schema 2020-12 Core, 6.4), into those of .NET. They are
/// read as with the flag <c>u</c>, and what that refuses as without it, for documents are written for both. Where the two
/// languages share a notation and not its meaning (<c>$</c>, <c>.</c>, <c>\d</c>, <c>\w</c>, <c>\s</c>, <c>\b</c>, characters
/// beyond 16 bits) the result means what ECMA-262 says. Only whether a pattern is found matters, so groups capture nothing.
/// The generator is built with this file too: what it refuses is reported where the document says it.
/// </summary>
internal sealed class EcmaPattern
{
    private const int LongestPattern = 20_000;
    private const int DeepestGroup = 200;
    private const string Word = "[0-9A-Za-z_]";

    private readonly EcmaCursor _cursor;
    private StringBuilder _expression = new();
    private int _depth;
    private bool _isDenied;

    private EcmaPattern(string pattern) => _cursor = new EcmaCursor(pattern);

    /// <param name="pattern">The pattern.</param>
    /// <param name="refusal">Why there is none, as the end of a sentence.</param>
    /// <returns>The pattern for .NET; <see langword="null"/> where there is none that means the same.</returns>
    public static string? Translate(string pattern, out string? refusal)
    {
        try
        {
            refusal = pattern.Length > LongestPattern ? "it is too long" : IsCodeOfALanguage(pattern) ? "it stands between slashes, which are a part of it here" : null;
            return refusal is null ? new EcmaPattern(pattern).Translate() : null;
        }
        catch (EcmaPatternException exception)
        {
            refusal = exception.Message;
            return null;
        }
    }

    /// <summary><c>/^a$/i</c> is how JavaScript writes a pattern; as one it is found nowhere, for nothing stands before the beginning.</summary>
    private static bool IsCodeOfALanguage(string pattern) =>
        pattern.StartsWith("/^", StringComparison.Ordinal) && pattern.LastIndexOf('/') is > 1 and var end && pattern.IndexOfAny(['(', '[', '\\', ')'], end) < 0;

    private string Translate()
    {
        ReadAlternatives();
        return _cursor.IsAtEnd ? _expression.ToString() : throw new EcmaPatternException("its parentheses do not pair");
    }

    /// <summary>
    /// The order of alternatives makes no difference to whether a pattern is found. The empty one goes first: behind
    /// another .NET 10 forgets it, in <c>(?:a+|)+</c>.
    /// </summary>
    private void ReadAlternatives()
    {
        var around = _expression;
        var alternatives = new List<string>();
        do
        {
            _expression = new StringBuilder();
            ReadSequence();
            alternatives.Add(_expression.ToString());
        }
        while (_cursor.TrySkip("|"));

        _expression = around.Append(string.Join("|", alternatives.Distinct(StringComparer.Ordinal).OrderBy(alternative => alternative.Length > 0)));
    }

    private void ReadSequence()
    {
        while (!_cursor.IsAtEnd && _cursor.Next is not (')' or '|'))
        {
            ReadTerm();
        }
    }

    private void ReadTerm()
    {
        if (TryReadAssertion())
        {
            RequireNoQuantifier();
            return;
        }

        if (_cursor.TrySkip("("))
        {
            ReadGroup();
        }
        else if (_cursor.Next is '*' or '+' or '?')
        {
            throw new EcmaPatternException("it repeats nothing");
        }
        else
        {
            _expression.Append(EcmaCharacters.Read(_cursor, isGenerous: !_isDenied));
        }

        ReadQuantifier();
    }

    /// <summary>What takes no character. The end is the end: .NET's own <c>$</c> lets a line feed stand behind it.</summary>
    private bool TryReadAssertion()
    {
        var expression = _cursor.TrySkip("^") ? "^"
            : _cursor.TrySkip("$") ? @"\z"
            : _cursor.TrySkip(@"\b") ? $"(?:(?<={Word})(?!{Word})|(?<!{Word})(?={Word}))"
            : _cursor.TrySkip(@"\B") ? $"(?:(?<={Word})(?={Word})|(?<!{Word})(?!{Word}))"
            : null;
        if (expression is not null)
        {
            _expression.Append(expression);
            return true;
        }

        return TryReadLook("(?=") || TryReadLook("(?<=") || TryReadLook("(?!", denies: true) || TryReadLook("(?<!", denies: true);
    }

    private bool TryReadLook(string opening, bool denies = false)
    {
        if (!_cursor.TrySkip(opening))
        {
            return false;
        }

        _isDenied ^= denies;
        ReadInside(opening);
        _isDenied ^= denies;
        return true;
    }

    private void ReadGroup()
    {
        if (_cursor.TrySkip("?<"))
        {
            _cursor.SkipName();
        }
        else if (_cursor.TrySkip("?") && !_cursor.TrySkip(":"))
        {
            throw new EcmaPatternException("it has a group of a kind that ECMA-262 has not");
        }

        ReadInside("(?:");
    }

    private void ReadInside(string opening)
    {
        if (++_depth > DeepestGroup)
        {
            throw new EcmaPatternException("its groups lie too deep in each other");
        }

        _expression.Append(opening);
        ReadAlternatives();
        _cursor.Expect(')', "its parentheses do not pair");
        _expression.Append(')');
        _depth--;
    }

    /// <summary>Whether as much as possible is taken or as little makes no difference to whether a pattern is found.</summary>
    private void ReadQuantifier()
    {
        if (!_cursor.IsAtEnd && _cursor.Next is '*' or '+' or '?')
        {
            _expression.Append(_cursor.Take());
        }
        else if (_cursor.TryReadRange(out var least, out var most))
        {
            _expression.Append(Range(least, most));
        }
        else
        {
            return;
        }

        _cursor.TrySkip("?");
        RequireNoQuantifier();
    }

    /// <summary>No text is longer than 32 bits can say.</summary>
    private static string Range(long least, long? most)
    {
        if (least > most || least > int.MaxValue)
        {
            throw new EcmaPatternException("it has a repetition that cannot be");
        }

        return most <= int.MaxValue
            ? string.Format(CultureInfo.InvariantCulture, "{{{0},{1}}}", least, most)
            : string.Format(CultureInfo.InvariantCulture, "{{{0},}}", least);
    }

    private void RequireNoQuantifier()
    {
        if (!_cursor.IsAtEnd && (_cursor.Next is '*' or '+' or '?' || _cursor.TryReadRange(out _, out _)))
        {
            throw new EcmaPatternException("it repeats what ECMA-262 does not repeat");
        }
    }
}
