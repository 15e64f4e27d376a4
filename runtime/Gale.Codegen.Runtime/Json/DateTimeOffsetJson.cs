using System.Globalization;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>
/// Instants with their offset (RFC 3339, date-time). UTC is written with <c>Z</c>, a fraction only where there is one; of a
/// fraction that was read, seven digits count.
/// </summary>
public readonly struct DateTimeOffsetJson : IJsonCodec<DateTimeOffset>
{
    /// <inheritdoc/>
    public static DateTimeOffset Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonMismatch.Expected("a date-time such as 2026-02-25T14:30:00Z", ref reader);
        }

        return reader.TryGetDateTimeOffset(out var value) && HasOffset(ref reader)
            ? value
            : throw JsonMismatch.NotA("a date-time such as 2026-02-25T14:30:00Z");
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, DateTimeOffset value) => writer.WriteStringValue(TextOf(value));

    /// <summary>The text of an instant, in bodies and parameters alike.</summary>
    internal static string TextOf(DateTimeOffset value) => value.ToString(
        value.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz",
        CultureInfo.InvariantCulture);

    /// <summary>Without an offset the framework takes the machine's, and the same answer would be two instants on two machines.</summary>
    private static bool HasOffset(ref Utf8JsonReader reader)
    {
        var text = JsonText.Unescaped(ref reader);
        return text[^1] is (byte)'Z' or (byte)'z' || text.LastIndexOfAny((byte)'+', (byte)'-') > "yyyy-MM-dd".Length;
    }
}
