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

    /// <exception cref="ArgumentException">It is no finite number, for which no server has a form.</exception>
    internal static string? Of(string name, double? value) => value is { } number && !double.IsFinite(number)
        ? throw NotFinite(name)
        : value?.ToString("R", CultureInfo.InvariantCulture);

    /// <inheritdoc cref="Of(string, double?)"/>
    internal static string? Of(string name, float? value) => value is { } number && !float.IsFinite(number)
        ? throw NotFinite(name)
        : value?.ToString("R", CultureInfo.InvariantCulture);

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

    /// <summary>As JSON has none (RFC 8259, section 6), and the schema of a number describes nothing else.</summary>
    private static ArgumentException NotFinite(string name) =>
        new($"The parameter '{name}' cannot be sent: Expected a finite number to write, found one that has no form.", name);
}
