using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>
/// Instants with their offset (RFC 3339, date-time). UTC is written with <c>Z</c>, a fraction only where there is one; of a
/// fraction that was read, the value has seven digits.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateTimeOffsetJson : IPartialCodec<DateTimeOffset>
{
    private const string Expected = "a date-time such as 2026-02-25T14:30:00Z";

    /// <inheritdoc/>
    public static DateTimeOffset Read(ref Utf8JsonReader reader)
    {
        var text = JsonText.Read(ref reader, Expected);
        return Rfc3339.TryParseInstant(text, out var value) ? value : throw JsonMismatch.NotATime(Expected, text);
    }

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, DateTimeOffset value) => writer.WriteStringValue(value);

    /// <inheritdoc/>
    public static bool IsWhole(ref Utf8JsonReader reader, DateTimeOffset value) =>
        (!reader.HasValueSequence && reader.ValueSpan.Length <= Rfc3339.LongestUtc) || !Rfc3339.IsFinerThanTicks(JsonText.Read(ref reader));
}
