using System.Globalization;

namespace Gale.Codegen.Runtime;

/// <summary>The Retry-After header (RFC 9110, section 10.2.3): seconds, or a date.</summary>
internal static class RetryAfterHeader
{
    // RFC 9110, section 5.6.7: the first is what servers send, the other two must still be understood.
    private static readonly string[] _dateFormats =
        ["ddd, dd MMM yyyy HH:mm:ss 'GMT'", "dddd, dd-MMM-yy HH:mm:ss 'GMT'", "ddd MMM d HH:mm:ss yyyy"];

    internal static TimeSpan? Read(ApiHeaders headers)
    {
        if (headers["Retry-After"]?.Trim() is not { Length: > 0 } text)
        {
            return null;
        }

        if (!text.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return SecondsOf(text);
        }

        return DateOf(text) is { } date ? NotNegative(date - ReferenceTime(headers)) : null;
    }

    // A wait beyond what a TimeSpan can hold is as good as for ever.
    private static TimeSpan SecondsOf(string digits) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds <= TimeSpan.MaxValue.Ticks / TimeSpan.TicksPerSecond
            ? new TimeSpan(seconds * TimeSpan.TicksPerSecond)
            : TimeSpan.MaxValue;

    private static DateTimeOffset ReferenceTime(ApiHeaders headers) =>
        headers["Date"] is { } text && DateOf(text.Trim()) is { } date ? date : DateTimeOffset.UtcNow;

    private static DateTimeOffset? DateOf(string text) =>
        DateTimeOffset.TryParseExact(
            text,
            _dateFormats,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowInnerWhite,
            out var date)
            ? date
            : null;

    private static TimeSpan NotNegative(TimeSpan wait) => wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
}
