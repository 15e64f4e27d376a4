using System.Text;

namespace Gale.Codegen.Runtime;

/// <summary>
/// A JSON number by value: its digits without zeros at either end, and the power of ten of the last one. <c>1</c>,
/// <c>1.0</c> and <c>10e-1</c> are equal, and nothing goes through <see cref="double"/>, which has 53 bits.
/// </summary>
/// <param name="IsNegative">Whether it is below zero; -0 is 0.</param>
/// <param name="Digits">The digits; none where it is 0.</param>
/// <param name="Exponent">The power of ten that the last digit counts.</param>
internal readonly record struct JsonNumber(bool IsNegative, string Digits, long Exponent)
{
    /// <summary>Takes a number apart that a JSON reader has found to be one.</summary>
    public static JsonNumber Parse(ReadOnlySpan<byte> text)
    {
        var mantissa = text.TrimStart((byte)'-');
        var exponent = CutExponent(ref mantissa);
        var point = mantissa.IndexOf((byte)'.');
        var fraction = point < 0 ? default : mantissa[(point + 1)..];
        ReadOnlySpan<byte> digits = point < 0 ? mantissa : [.. mantissa[..point], .. fraction];

        var significant = digits.TrimEnd((byte)'0');
        exponent += digits.Length - significant.Length - fraction.Length;
        significant = significant.TrimStart((byte)'0');
        return significant.IsEmpty
            ? new JsonNumber(false, "", 0)
            : new JsonNumber(text[0] == '-', Encoding.ASCII.GetString(significant), exponent);
    }

    /// <summary>The exponent, cut off the mantissa; so far beyond any type's reach its size no longer matters.</summary>
    private static long CutExponent(ref ReadOnlySpan<byte> mantissa)
    {
        const long Huge = long.MaxValue / 100;
        var mark = mantissa.IndexOfAny((byte)'e', (byte)'E');
        if (mark < 0)
        {
            return 0;
        }

        var digits = mantissa[(mark + 1)..];
        mantissa = mantissa[..mark];
        long exponent = 0;
        foreach (var digit in digits.TrimStart("+-"u8))
        {
            exponent = Math.Min((exponent * 10) + (digit - '0'), Huge);
        }

        return digits[0] == '-' ? -exponent : exponent;
    }
}
