using System.Globalization;
using System.Numerics;

namespace Gale.Codegen.Runtime;

/// <summary>How JSON numbers stand to each other, exactly, in time that does not grow with their size.</summary>
internal static class JsonNumberOrder
{
    /// <summary>Less than zero where <paramref name="number"/> is less than <paramref name="other"/>.</summary>
    internal static int CompareTo(this JsonNumber number, JsonNumber other)
    {
        var (sign, ofOther) = (SignOf(number), SignOf(other));
        return sign != ofOther ? sign.CompareTo(ofOther) : sign * CompareSizes(number, other);
    }

    /// <summary>Whether a number is a whole number of steps, of which none is zero.</summary>
    internal static bool IsMultipleOf(this JsonNumber number, JsonNumber step)
    {
        if (number.Digits.Length == 0 || step.Digits.Length == 0)
        {
            return true;
        }

        // A multiple of ten has a zero at its end, and numbers are kept without.
        if (number.Exponent < step.Exponent)
        {
            return false;
        }

        var divisor = BigInteger.Parse(step.Digits, CultureInfo.InvariantCulture);
        var zeros = BigInteger.ModPow(10, number.Exponent - step.Exponent, divisor);
        return (BigInteger.Parse(number.Digits, CultureInfo.InvariantCulture) * zeros % divisor).IsZero;
    }

    private static int SignOf(JsonNumber number) => number.Digits.Length == 0 ? 0 : number.IsNegative ? -1 : 1;

    /// <summary>By the place of the first digit, then digit by digit: neither has zeros at its end.</summary>
    private static int CompareSizes(JsonNumber one, JsonNumber other)
    {
        var place = (one.Digits.Length + one.Exponent).CompareTo(other.Digits.Length + other.Exponent);
        return place != 0 ? place : Math.Sign(string.CompareOrdinal(one.Digits, other.Digits));
    }
}
