using System.Globalization;
using System.Numerics;

namespace Gale.Codegen.Yaml;

/// <summary>
/// The numbers of YAML as JSON writes them, each value in one way: <c>1.0</c>, <c>+1</c>, <c>1e0</c> and <c>0x1</c> are all
/// <c>1</c>. Nothing goes through <see cref="double"/>, which has 53 bits.
/// </summary>
internal static class JsonNumberText
{
    /// <summary>More zeros than this are an exponent.</summary>
    private const int MostZeros = 40;

    /// <summary>More digits of an exponent than this are no number that anybody means.</summary>
    private const int LongestExponent = 6;

    /// <returns><see langword="null"/> for what is no number of JSON: other texts, and YAML's <c>.inf</c> and <c>.nan</c>.</returns>
    public static string? Of(string text)
    {
        if (!YamlNumber.Is(text) || char.IsLetter(text[text.Length - 1]) && !IsPrefixed(text))
        {
            return null;
        }

        return IsPrefixed(text) ? OfPrefixed(text) : OfDecimal(text);
    }

    private static bool IsPrefixed(string text) => text.Length > 2 && text[0] == '0' && text[1] is 'x' or 'o';

    private static string OfPrefixed(string text)
    {
        var radix = text[1] == 'x' ? 16 : 8;
        return text.Skip(2)
            .Aggregate(BigInteger.Zero, (value, digit) => (value * radix) + Convert.ToInt32(digit.ToString(), 16))
            .ToString(CultureInfo.InvariantCulture);
    }

    private static string? OfDecimal(string text)
    {
        var mark = text.IndexOfAny(['e', 'E']);
        var exponentText = mark < 0 ? "0" : text.Substring(mark + 1);
        if (exponentText.TrimStart('+', '-').TrimStart('0').Length > LongestExponent)
        {
            return null;
        }

        var mantissa = (mark < 0 ? text : text.Substring(0, mark)).TrimStart('+', '-');
        var point = mantissa.IndexOf('.');
        var fraction = point < 0 ? string.Empty : mantissa.Substring(point + 1);
        var digits = (point < 0 ? mantissa : mantissa.Substring(0, point)) + fraction;
        var significant = digits.TrimEnd('0');
        var exponent = int.Parse(exponentText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) + digits.Length - significant.Length - fraction.Length;
        significant = significant.TrimStart('0');
        return significant.Length == 0 ? "0" : (text[0] == '-' ? "-" : string.Empty) + Spell(significant, exponent);
    }

    private static string Spell(string digits, int exponent) => exponent switch
    {
        >= 0 and <= MostZeros => digits + new string('0', exponent),
        < 0 when -exponent < digits.Length => digits.Insert(digits.Length + exponent, "."),
        < 0 and >= -MostZeros => "0." + new string('0', -exponent - digits.Length) + digits,
        _ => FormattableString.Invariant($"{digits}e{exponent}"),
    };
}
