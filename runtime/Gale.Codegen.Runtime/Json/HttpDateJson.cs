using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>
/// Instants as HTTP's own headers write them (RFC 9110, section 5.6.7): in UTC, whole seconds; of an instant that is written, a
/// fraction of a second is left out.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct HttpDateJson : IJsonCodec<DateTimeOffset>
{
    private const string Expected = "a date such as Wed, 25 Feb 2026 14:30:00 GMT";

    /// <inheritdoc/>
    public static DateTimeOffset Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonMismatch.Expected(Expected, ref reader);
        }

        return DateTimeOffset.TryParseExact(StringJson.Read(ref reader), "R", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value)
            ? value
            : throw JsonMismatch.NotA(Expected);
    }

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, DateTimeOffset value) =>
        writer.WriteStringValue(value.ToUniversalTime().ToString("R", CultureInfo.InvariantCulture));
}
