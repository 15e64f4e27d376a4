namespace Gale.Codegen.Runtime;

/// <summary>
/// Dates and times as RFC 3339, section 5.6, spells them, and no others: what the framework takes besides (no seconds, no
/// offset) means another thing on another machine. Letters may be small. Of a fraction seven digits count.
/// </summary>
internal static class Rfc3339
{
    private const int DateLength = 10;
    private const int TimeLength = 8;
    private const int OffsetLength = 6;

    /// <summary>full-date: <c>2026-02-25</c>.</summary>
    public static bool TryParseDate(ReadOnlySpan<byte> text, out DateOnly value)
    {
        value = default;
        if (text.Length != DateLength || text[4] != '-' || text[7] != '-')
        {
            return false;
        }

        if (!TryParseDigits(text[..4], 9999, out var year) || year == 0
            || !TryParseDigits(text[5..7], 12, out var month) || month == 0
            || !TryParseDigits(text[8..], DateTime.DaysInMonth(year, month), out var day) || day == 0)
        {
            return false;
        }

        value = new DateOnly(year, month, day);
        return true;
    }

    /// <summary>partial-time: <c>14:30:00</c> or <c>14:30:00.25</c>.</summary>
    public static bool TryParseTime(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        value = default;
        if (text.Length < TimeLength || text[2] != ':' || text[5] != ':'
            || !TryParseDigits(text[..2], 23, out var hours)
            || !TryParseDigits(text[3..5], 59, out var minutes)
            || !TryParseDigits(text[6..TimeLength], 59, out var seconds)
            || !TryParseFraction(text[TimeLength..], out var ticks))
        {
            return false;
        }

        value = new TimeOnly(hours, minutes, seconds).Add(TimeSpan.FromTicks(ticks));
        return true;
    }

    /// <summary>date-time: <c>2026-02-25T14:30:00Z</c> or <c>2026-02-25T14:30:00.25+01:00</c>.</summary>
    public static bool TryParseInstant(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length < DateLength + 1 + TimeLength + 1 || text[DateLength] is not ((byte)'T' or (byte)'t'))
        {
            return false;
        }

        var offsetStart = text[^1] is (byte)'Z' or (byte)'z' ? text.Length - 1 : text.Length - OffsetLength;
        if (!TryParseDate(text[..DateLength], out var date)
            || !TryParseTime(text[(DateLength + 1)..offsetStart], out var time)
            || !TryParseOffset(text[offsetStart..], out var offset))
        {
            return false;
        }

        var local = date.ToDateTime(time);
        if (offset.Duration() > TimeSpan.FromHours(14)
            || local.Ticks - offset.Ticks < DateTime.MinValue.Ticks
            || local.Ticks - offset.Ticks > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        value = new DateTimeOffset(local, offset);
        return true;
    }

    /// <summary>Whether a date-time or partial-time names second 60, which RFC 3339 allows and .NET cannot hold.</summary>
    public static bool IsLeapSecond(ReadOnlySpan<byte> text)
    {
        var time = text.Length > DateLength && text[DateLength] is (byte)'T' or (byte)'t' ? text[(DateLength + 1)..] : text;
        return time.Length >= TimeLength && time[5..TimeLength].SequenceEqual(":60"u8);
    }

    /// <summary>Whether the fraction of a second goes on behind the seven digits that .NET counts.</summary>
    public static bool IsFinerThanTicks(ReadOnlySpan<byte> text)
    {
        const int TickDigits = 7;
        var fraction = text[(text.IndexOf((byte)'.') + 1)..];
        var end = fraction.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        fraction = end < 0 ? fraction : fraction[..end];
        return text.Contains((byte)'.') && fraction.Length > TickDigits && fraction[TickDigits..].ContainsAnyExcept((byte)'0');
    }

    private static bool TryParseOffset(ReadOnlySpan<byte> text, out TimeSpan offset)
    {
        offset = default;
        if (text.Length == 1)
        {
            return true;
        }

        if (text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':'
            || !TryParseDigits(text[1..3], 23, out var hours) || !TryParseDigits(text[4..], 59, out var minutes))
        {
            return false;
        }

        offset = new TimeSpan(hours, minutes, 0);
        offset = text[0] == '-' ? -offset : offset;
        return true;
    }

    private static bool TryParseFraction(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.IsEmpty)
        {
            return true;
        }

        if (text.Length == 1 || text[0] != '.' || text[1..].ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return false;
        }

        for (var (digit, unit) = (1, TimeSpan.TicksPerSecond / 10); digit < text.Length && unit > 0; digit++, unit /= 10)
        {
            ticks += (text[digit] - '0') * unit;
        }

        return true;
    }

    private static bool TryParseDigits(ReadOnlySpan<byte> text, int max, out int value)
    {
        value = 0;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        return value <= max;
    }
}
