using System.Buffers;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>
/// Integers that are spelled with a fraction or an exponent. Digit by digit instead of through <see cref="double"/>, which
/// has 53 bits: no cent is lost up to the last of the 64.
/// </summary>
internal static class JsonInteger
{
    public static long Parse(ref Utf8JsonReader reader)
    {
        ReadOnlySpan<byte> text = reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan;
        var isNegative = text[0] == (byte)'-';
        var mantissa = isNegative ? text[1..] : text;
        var exponent = ExponentOf(ref mantissa);
        var point = mantissa.IndexOf((byte)'.');
        var whole = point < 0 ? mantissa : mantissa[..point];
        var fraction = point < 0 ? default : mantissa[(point + 1)..].TrimEnd((byte)'0');

        // 12.5e1 has one digit behind the point and an exponent that takes it in: 125 and 0 zeros behind it.
        var zeros = exponent - fraction.Length;
        if (whole.Trim((byte)'0').IsEmpty && fraction.IsEmpty)
        {
            return 0;
        }

        return zeros >= 0
            ? Accumulate(whole, fraction, zeros, isNegative)
            : AccumulateWithout(-zeros, whole, fraction, isNegative);
    }

    /// <summary>The exponent, cut off the mantissa; beyond any number that fits, its size no longer matters.</summary>
    private static int ExponentOf(ref ReadOnlySpan<byte> mantissa)
    {
        const int Huge = 100_000;
        var mark = mantissa.IndexOfAny((byte)'e', (byte)'E');
        if (mark < 0)
        {
            return 0;
        }

        var digits = mantissa[(mark + 1)..];
        mantissa = mantissa[..mark];
        var isNegative = digits[0] == (byte)'-';
        var exponent = 0;
        foreach (var digit in digits.TrimStart("+-"u8))
        {
            exponent = Math.Min((exponent * 10) + (digit - '0'), Huge);
        }

        return isNegative ? -exponent : exponent;
    }

    /// <summary>A fraction that is left over, or zeros at the end of the whole part that the exponent takes away.</summary>
    private static long AccumulateWithout(int digits, ReadOnlySpan<byte> whole, ReadOnlySpan<byte> fraction, bool isNegative)
    {
        var significant = whole.TrimEnd((byte)'0');
        return fraction.IsEmpty && whole.Length - significant.Length >= digits
            ? Accumulate(whole[..^digits], default, 0, isNegative)
            : throw NotAnInteger();
    }

    private static long Accumulate(ReadOnlySpan<byte> whole, ReadOnlySpan<byte> fraction, int zeros, bool isNegative)
    {
        try
        {
            long value = 0;
            Append(ref value, whole, isNegative);
            Append(ref value, fraction, isNegative);
            for (var zero = 0; zero < zeros; zero++)
            {
                value = checked(value * 10);
            }

            return value;
        }
        catch (OverflowException)
        {
            throw NotAnInteger();
        }
    }

    /// <summary>Towards the sign from the start: the smallest number has no positive twin.</summary>
    private static void Append(ref long value, ReadOnlySpan<byte> digits, bool isNegative)
    {
        foreach (var digit in digits)
        {
            value = checked((value * 10) + (isNegative ? '0' - digit : digit - '0'));
        }
    }

    private static JsonException NotAnInteger() => JsonMismatch.NotA("an integer of 64 bits");
}
