using System.Globalization;
using System.Text.RegularExpressions;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.Payloads;

/// <summary>Holds a value against the format of its schema, as far as the format makes another type of it: what is not of it cannot be read.</summary>
internal static class PayloadFormats
{
    /// <summary>ISO 8601-1, 5.5.2.2, and its extension by weeks beside the others.</summary>
    private static readonly Regex Duration = new(
        @"^[+-]?P(?=[\dT])(\d+([.,]\d+)?Y)?(\d+([.,]\d+)?M)?(\d+([.,]\d+)?W)?(\d+([.,]\d+)?D)?(T(?=\d)(\d+([.,]\d+)?H)?(\d+([.,]\d+)?M)?(\d+([.,]\d+)?S)?)?$",
        RegexOptions.CultureInvariant);

    /// <returns>What is expected, in words; <see langword="null"/> where the value is of its format, or it has none.</returns>
    public static string? Expected(YamlNode value, Schema schema) => value switch
    {
        YamlScalar { IsNumber: true } number => OfNumber(number.Text, KnownFormat.OfInteger(schema.Format)),
        YamlScalar { IsBoolean: false, IsNull: false } text => OfText(text.Text, KnownFormat.Of("string", schema)),
        _ => null,
    };

    private static string? OfNumber(string text, string? format) => format switch
    {
        "int32" when !IsWithin(text, int.MinValue, int.MaxValue) => "a number of 32 bits",
        "int64" when !IsWithin(text, long.MinValue, long.MaxValue) => "a number of 64 bits",
        "uint64" when !IsWithin(text, 0, ulong.MaxValue) => "a number of 64 bits without sign",
        _ => null,
    };

    /// <summary>What is too large for a decimal is too large for all of these.</summary>
    private static bool IsWithin(string text, decimal least, decimal most) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most;

    private static string? OfText(string text, string? format) => format switch
    {
        "uuid" when !Guid.TryParseExact(text, "D", out _) => "a UUID",
        "date" when !DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) => "a date such as 2026-11-30",
        "date-time" when !IsInstant(text) => "a date and time with its offset (RFC 3339)",
        "duration" when !Duration.IsMatch(text) => "a duration such as P1DT12H (ISO 8601)",
        "byte" when !IsBase64(text) => "base64 (RFC 4648, 4)",
        "base64url" when !IsBase64(Padded(text.Replace('-', '+').Replace('_', '/'))) => "base64url (RFC 4648, 5)",
        "decimal" when !decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => "a decimal number as text",
        "int64" when !long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) => "a number of 64 bits as text",
        "uint64" when !ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _) => "a number of 64 bits without sign as text",
        _ => null,
    };

    private static bool IsInstant(string text) =>
        text.Length > 10 && text[10] is 'T' or 't' or ' ' &&
        (text.EndsWith("Z", StringComparison.OrdinalIgnoreCase) || (text.Length > 16 && text[text.Length - 6] is '+' or '-')) &&
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static string Padded(string text) => text.TrimEnd('=').PadRight((text.TrimEnd('=').Length + 3) / 4 * 4, '=');

    private static bool IsBase64(string text)
    {
        try
        {
            Convert.FromBase64String(text);
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
