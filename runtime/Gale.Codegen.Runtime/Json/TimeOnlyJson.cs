using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Times of a day without an offset (RFC 3339, partial-time). Of a fraction that was read, the value has seven digits.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TimeOnlyJson : IPartialCodec<TimeOnly>
{
    private const string Expected = "a time such as 14:30:00";

    /// <inheritdoc/>
    public static TimeOnly Read(ref Utf8JsonReader reader)
    {
        var text = JsonText.Read(ref reader, Expected);
        return Rfc3339.TryParseTime(text, out var value) ? value : throw JsonMismatch.NotATime(Expected, text);
    }

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, TimeOnly value) =>
        writer.WriteStringValue(value.ToString("HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public static bool IsWhole(ref Utf8JsonReader reader, TimeOnly value) => !Rfc3339.IsFinerThanTicks(JsonText.Read(ref reader));
}
