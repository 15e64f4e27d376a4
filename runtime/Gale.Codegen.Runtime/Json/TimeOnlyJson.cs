using System.Globalization;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Times of a day without an offset (RFC 3339, partial-time).</summary>
public readonly struct TimeOnlyJson : IJsonCodec<TimeOnly>
{
    private static readonly string[] Formats = ["HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    /// <inheritdoc/>
    public static TimeOnly Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonMismatch.Expected("a time such as 14:30:00", ref reader);
        }

        return TimeOnly.TryParseExact(StringJson.Read(ref reader), Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? value : throw JsonMismatch.NotA("a time such as 14:30:00");
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, TimeOnly value) => writer.WriteStringValue(value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture));
}
