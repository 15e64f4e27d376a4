using System.Globalization;

namespace Gale.Sandbox;

/// <summary>Times as the services print them: ISO 8601, UTC, <c>Z</c>.</summary>
internal static class Timestamps
{
    /// <summary>Gale: whole seconds.</summary>
    public static string ToSeconds(this DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Kadosei: with milliseconds.</summary>
    public static string ToMilliseconds(this DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
