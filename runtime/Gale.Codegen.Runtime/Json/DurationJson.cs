using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Durations (ISO 8601; RFC 3339, appendix A). One of several texts for one duration is written as it came.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DurationJson : IPartialCodec<Iso8601Duration>
{
    /// <inheritdoc/>
    public static Iso8601Duration Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonMismatch.Expected("a duration such as P1M", ref reader);
        }

        return Iso8601Duration.TryParse(StringJson.Read(ref reader), out var value) ? value : throw JsonMismatch.NotA("a duration such as P1M");
    }

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, Iso8601Duration value) => writer.WriteStringValue(value.ToString());

    /// <inheritdoc/>
    public static bool IsWhole(ref Utf8JsonReader reader, Iso8601Duration value) => reader.ValueTextEquals(value.ToString());
}
