using System.Globalization;

namespace Gale.Codegen.Runtime;

/// <summary>Reads the part of a duration behind its <c>P</c>: each unit at most once, in order.</summary>
internal static class DurationParser
{
    private const string DateUnits = "YMWD";
    private const string TimeUnits = "HMS";

    public static bool TryParse(ReadOnlySpan<char> text, out Iso8601Duration value)
    {
        value = default;
        var time = text.IndexOf('T');
        return TryParseUnits(time < 0 ? text : text[..time], DateUnits, ref value)
            && (time < 0 || TryParseUnits(text[(time + 1)..], TimeUnits, ref value));
    }

    private static bool TryParseUnits(ReadOnlySpan<char> text, string units, ref Iso8601Duration value)
    {
        var next = 0;
        while (!text.IsEmpty)
        {
            var end = text.IndexOfAny(units);
            var unit = end < 0 ? -1 : units.IndexOf(text[end], next);
            if (unit < 0 || !TryAdd(text[..end], units[unit], units == TimeUnits, ref value))
            {
                return false;
            }

            next = unit + 1;
            text = text[(end + 1)..];
        }

        return true;
    }

    private static bool TryAdd(ReadOnlySpan<char> number, char unit, bool isTime, ref Iso8601Duration value)
    {
        if (unit == 'S')
        {
            var isSeconds = decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds);
            value = value with { Seconds = seconds };
            return isSeconds && char.IsAsciiDigit(number[0]) && char.IsAsciiDigit(number[^1]);
        }

        var isNumber = int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count);
        value = (unit, isTime) switch
        {
            ('Y', _) => value with { Years = count },
            ('M', false) => value with { Months = count },
            ('W', _) => value with { Weeks = count },
            ('D', _) => value with { Days = count },
            ('H', _) => value with { Hours = count },
            _ => value with { Minutes = count },
        };
        return isNumber;
    }
}
