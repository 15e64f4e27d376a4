using System.Text;

namespace Gale.Codegen.Runtime;

/// <summary>
/// Dates and times as RFC 3339, section 5.6, spells them, and no others: what the framework takes besides (no seconds, no
/// offset) means another thing on another machine. Letters may be small. Of a fraction seven digits count; a second 60 is the last
/// instant before it ends that .NET has, and an instant with an offset beyond its fourteen hours is given in UTC.
/// </summary>
internal static class Rfc3339
{
    private const int DateLength = 10;
    private const int TimeLength = 8;
    private const int OffsetLength = 6;
    private const int TickDigits = 7;
    private const int LeapSecond = 60;
    private const long LastOfMinute = TimeSpan.TicksPerMinute - 1;
    private static readonly TimeSpan LongestOffset = TimeSpan.FromHours(14);

    /// <summary>How long an instant can be: date, time, fraction and offset with the signs between them.</summary>
    public const int LongestInstant = DateLength + 1 + TimeLength + 1 + TickDigits + OffsetLength;

    /// <summary>How long an instant in UTC can be whose fraction .NET can hold: a text that is no longer has no finer one.</summary>
    public const int LongestUtc = DateLength + 1 + TimeLength + 1 + TickDigits + 1;

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
            || !TryParseDigits(text[6..TimeLength], LeapSecond, out var seconds)
            || !TryParseFraction(text[TimeLength..], out var ticks))
        {
            return false;
        }

        var minute = new TimeSpan(hours, minutes, 0).Ticks;
        value = new TimeOnly(minute + (seconds == LeapSecond ? LastOfMinute : (seconds * TimeSpan.TicksPerSecond) + ticks));
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

        var offsetStart = OffsetStart(text);
        if (!TryParseDate(text[..DateLength], out var date)
            || !TryParseTime(text[(DateLength + 1)..offsetStart], out var time)
            || !TryParseOffset(text[offsetStart..], out var offset))
        {
            return false;
        }

        var local = date.ToDateTime(time);
        value = At(local, offset);
        return !IsLeapSecond(text[(DateLength + 1)..]) || IsEndOfDay(value.UtcDateTime);
    }

    /// <summary>Whether what was read of an instant is all of it.</summary>
    /// <param name="text">What was read.</param>
    /// <param name="value">What came of it.</param>
    public static bool IsWhole(ReadOnlySpan<byte> text, DateTimeOffset value) =>
        IsWholeTime(text[(DateLength + 1)..])
        && TryParseOffset(text[OffsetStart(text)..], out var offset) && offset == value.Offset;

    /// <summary>Whether what was read of a time is all of it.</summary>
    public static bool IsWholeTime(ReadOnlySpan<byte> text) => !IsLeapSecond(text) && !IsFinerThanTicks(text);

    /// <summary>Whether a text can be less than all that was read only if it is finer than ticks: nearly all are in UTC and no second 60.</summary>
    public static bool IsPlainUtc(ReadOnlySpan<byte> text, DateTimeOffset value) =>
        text.Length <= LongestUtc && text[^1] == 'Z' && value.Ticks % TimeSpan.TicksPerMinute != LastOfMinute;

    /// <summary>Spells an instant: UTC with <c>Z</c>, a fraction only where there is one.</summary>
    /// <returns>How many bytes that took.</returns>
    public static int Format(DateTimeOffset value, Span<byte> place)
    {
        FormatDigits(value.Year, place[..4]);
        place[4] = place[7] = (byte)'-';
        FormatDigits(value.Month, place[5..7]);
        FormatDigits(value.Day, place[8..10]);
        place[DateLength] = (byte)'T';
        FormatDigits(value.Hour, place[11..13]);
        place[13] = place[16] = (byte)':';
        FormatDigits(value.Minute, place[14..16]);
        FormatDigits(value.Second, place[17..19]);
        var length = DateLength + 1 + TimeLength;
        length += FormatFraction((int)(value.Ticks % TimeSpan.TicksPerSecond), place[length..]);
        return length + FormatOffset((int)value.Offset.TotalMinutes, place[length..]);
    }

    /// <summary>The same as a text.</summary>
    public static string TextOf(DateTimeOffset value)
    {
        Span<byte> text = stackalloc byte[LongestInstant];
        return Encoding.ASCII.GetString(text[..Format(value, text)]);
    }

    /// <summary>Whether the fraction of a second goes on behind the seven digits that .NET counts.</summary>
    private static bool IsFinerThanTicks(ReadOnlySpan<byte> text)
    {
        var point = text.IndexOf((byte)'.');
        if (point < 0)
        {
            return false;
        }

        var fraction = text[(point + 1)..];
        var end = fraction.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        fraction = end < 0 ? fraction : fraction[..end];
        return fraction.Length > TickDigits && fraction[TickDigits..].ContainsAnyExcept((byte)'0');
    }

    /// <summary>Second 60, which RFC 3339 allows and .NET cannot hold.</summary>
    private static bool IsLeapSecond(ReadOnlySpan<byte> time) => time[6..TimeLength].SequenceEqual("60"u8);

    /// <summary>Where a second can be inserted: at the end of a day in UTC (section 5.7).</summary>
    private static bool IsEndOfDay(DateTime utc) => utc is { Hour: 23, Minute: 59 };

    private static int OffsetStart(ReadOnlySpan<byte> text) =>
        text[^1] is (byte)'Z' or (byte)'z' ? text.Length - 1 : text.Length - OffsetLength;

    /// <summary>What .NET has no instant for is the nearest one: the offset goes before the years 1 and 9999 do.</summary>
    private static DateTimeOffset At(DateTime local, TimeSpan offset)
    {
        var utc = Math.Clamp(local.Ticks - offset.Ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks);
        return utc == local.Ticks - offset.Ticks && offset.Duration() <= LongestOffset
            ? new DateTimeOffset(local, offset)
            : new DateTimeOffset(utc, TimeSpan.Zero);
    }

    private static int FormatFraction(int ticks, Span<byte> place)
    {
        if (ticks == 0)
        {
            return 0;
        }

        place[0] = (byte)'.';
        FormatDigits(ticks, place.Slice(1, TickDigits));
        return place[..(1 + TickDigits)].TrimEnd((byte)'0').Length;
    }

    private static int FormatOffset(int minutes, Span<byte> place)
    {
        if (minutes == 0)
        {
            place[0] = (byte)'Z';
            return 1;
        }

        place[0] = minutes < 0 ? (byte)'-' : (byte)'+';
        FormatDigits(Math.Abs(minutes) / 60, place[1..3]);
        place[3] = (byte)':';
        FormatDigits(Math.Abs(minutes) % 60, place[4..6]);
        return OffsetLength;
    }

    private static void FormatDigits(int value, Span<byte> place)
    {
        for (var index = place.Length - 1; index >= 0; index--, value /= 10)
        {
            place[index] = (byte)('0' + (value % 10));
        }
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
