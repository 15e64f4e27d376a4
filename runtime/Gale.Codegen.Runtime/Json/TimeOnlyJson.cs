using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Times of a day without an offset (RFC 3339, partial-time). Of a fraction that was read, the value has seven digits; a second 60 is the end of the one before.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TimeOnlyJson : IPartialCodec<TimeOnly>
{
    private const string Expected = "a time such as 14:30:00";

    /// <inheritdoc/>
    public static TimeOnly Read(ref Utf8JsonReader reader) =>
        Rfc3339.TryParseTime(JsonText.Read(ref reader, Expected), out var value) ? value : throw JsonMismatch.NotA(Expected);

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, TimeOnly value) =>
        writer.WriteStringValue(value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public static bool IsWhole(ref Utf8JsonReader reader, TimeOnly value) => Rfc3339.IsWholeTime(JsonText.Read(ref reader));
}
