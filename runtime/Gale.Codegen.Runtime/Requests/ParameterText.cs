using System.Globalization;

namespace Gale.Codegen.Runtime;

/// <summary>
/// The text of a parameter's value, the same on every machine: dates as RFC 3339 writes them, numbers as short as they
/// can be. Null stays null.
/// </summary>
internal static class ParameterText
{
    internal static string? Of(long? value) => value?.ToString(CultureInfo.InvariantCulture);

    internal static string? Of(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    internal static string? Of(double? value) => value?.ToString("R", CultureInfo.InvariantCulture);

    internal static string? Of(float? value) => value?.ToString("R", CultureInfo.InvariantCulture);

    internal static string? Of(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    internal static string? Of(Guid? value) => value?.ToString("D");

    internal static string? Of(DateOnly? value) => value?.ToString("O", CultureInfo.InvariantCulture);

    internal static string? Of(Uri? value) => value?.OriginalString;

    internal static string? Of(bool? value) => value switch
    {
        null => null,
        true => "true",
        false => "false",
    };

    internal static string? Of(DateTimeOffset? value) => value is { } instant ? Rfc3339.TextOf(instant) : null;
}
