namespace Gale.Codegen.Runtime.Validation;

/// <summary>The place up to which a pattern has been read.</summary>
/// <param name="pattern">The pattern.</param>
internal sealed class EcmaCursor(string pattern)
{
    private int _position;

    public bool IsAtEnd => _position >= pattern.Length;

    public char Next => IsAtEnd ? '\0' : pattern[_position];

    public char Take() => IsAtEnd ? throw new EcmaPatternException("it ends too early") : pattern[_position++];

    /// <summary>A character of Unicode, which may be two of .NET.</summary>
    public int TakeCodePoint()
    {
        var first = Take();
        return char.IsHighSurrogate(first) && char.IsLowSurrogate(Next) ? char.ConvertToUtf32(first, Take()) : first;
    }

    public bool StandsAt(string text) => string.CompareOrdinal(pattern, _position, text, 0, text.Length) == 0;

    public bool TrySkip(string text)
    {
        if (!StandsAt(text))
        {
            return false;
        }

        _position += text.Length;
        return true;
    }

    public void Expect(char wanted, string refusal)
    {
        if (Take(refusal) != wanted)
        {
            throw new EcmaPatternException(refusal);
        }
    }

    /// <summary>The name of a group, behind its first angle.</summary>
    public void SkipName()
    {
        while (Next != '>')
        {
            if (!char.IsLetterOrDigit(Next) && Next is not ('_' or '$'))
            {
                throw new EcmaPatternException("the name of a group does not end");
            }

            _position++;
        }

        _position++;
    }

    /// <summary>What stands between braces.</summary>
    public string TakeBraced()
    {
        var end = Next == '{' ? pattern.IndexOf('}', _position) : -1;
        if (end < 0)
        {
            throw new EcmaPatternException("an escape has no braces where they belong");
        }

        var text = pattern.Substring(_position + 1, end - _position - 1);
        _position = end + 1;
        return text;
    }

    /// <summary>A number of as many digits of base 16.</summary>
    public bool TryTakeHex(int digits, out int value)
    {
        value = 0;
        if (_position + digits > pattern.Length)
        {
            return false;
        }

        for (var index = _position; index < _position + digits; index++)
        {
            var digit = "0123456789abcdef".IndexOf(char.ToLowerInvariant(pattern[index]));
            if (digit < 0)
            {
                return false;
            }

            value = (value * 16) + digit;
        }

        _position += digits;
        return true;
    }

    /// <summary><c>{2}</c>, <c>{2,}</c>, <c>{2,4}</c>; any other brace is a character.</summary>
    public bool TryReadRange(out long least, out long? most)
    {
        var start = _position;
        if (TrySkip("{") && TryTakeNumber(out least))
        {
            most = TrySkip(",") ? TryTakeNumber(out var number) ? number : null : least;
            if (TrySkip("}"))
            {
                return true;
            }
        }

        _position = start;
        (least, most) = (0, null);
        return false;
    }

    private bool TryTakeNumber(out long value)
    {
        const long Huge = long.MaxValue / 100;
        value = 0;
        var start = _position;
        for (; Next is >= '0' and <= '9'; _position++)
        {
            value = Math.Min((value * 10) + (Next - '0'), Huge);
        }

        return _position > start;
    }

    private char Take(string refusal) => IsAtEnd ? throw new EcmaPatternException(refusal) : pattern[_position++];
}
