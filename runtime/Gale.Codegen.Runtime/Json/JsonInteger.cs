using System.Buffers;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Integers that are spelled with a fraction or an exponent, or that fit nowhere.</summary>
internal static class JsonInteger
{
    public static bool TryParse(ref Utf8JsonReader reader, out long value)
    {
        var number = JsonNumber.Parse(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
        value = 0;
        return number.Digits is "" || (number.Exponent >= 0 && TryAccumulate(number, out value));
    }

    /// <summary>Towards the sign from the start: the smallest number has no positive twin.</summary>
    private static bool TryAccumulate(JsonNumber number, out long value)
    {
        value = 0;
        try
        {
            foreach (var digit in number.Digits)
            {
                value = checked((value * 10) + (number.IsNegative ? '0' - digit : digit - '0'));
            }

            for (var zero = 0L; zero < number.Exponent; zero++)
            {
                value = checked(value * 10);
            }

            return true;
        }
        catch (OverflowException)
        {
            return false;
        }
    }
}
