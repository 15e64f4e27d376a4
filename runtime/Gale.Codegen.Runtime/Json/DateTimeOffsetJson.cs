using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>
/// Instants with their offset (RFC 3339, date-time). UTC is written with <c>Z</c>, a fraction only where there is one. What .NET
/// cannot hold of one that was read, the value has not: digits behind the seventh, second 60, an offset beyond fourteen hours.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateTimeOffsetJson : IPartialCodec<DateTimeOffset>
{
    private const string Expected = "a date-time such as 2026-02-25T14:30:00Z";

    /// <inheritdoc/>
    public static DateTimeOffset Read(ref Utf8JsonReader reader) =>
        Rfc3339.TryParseInstant(JsonText.Read(ref reader, Expected), out var value) ? value : throw JsonMismatch.NotA(Expected);

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, DateTimeOffset value) => writer.WriteStringValue(value);

    /// <inheritdoc/>
    public static bool IsWhole(ref Utf8JsonReader reader, DateTimeOffset value) =>
        (!reader.HasValueSequence && Rfc3339.IsPlainUtc(reader.ValueSpan, value)) || Rfc3339.IsWhole(JsonText.Read(ref reader), value);
}
