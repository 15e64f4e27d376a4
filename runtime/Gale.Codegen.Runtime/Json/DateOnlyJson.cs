using System.Globalization;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Dates (RFC 3339, full-date).</summary>
public readonly struct DateOnlyJson : IJsonCodec<DateOnly>
{
    /// <inheritdoc/>
    public static DateOnly Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonMismatch.Expected("a date such as 2026-02-25", ref reader);
        }

        return DateOnly.TryParseExact(StringJson.Read(ref reader), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? value : throw JsonMismatch.NotA("a date such as 2026-02-25");
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, DateOnly value) => writer.WriteStringValue(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
