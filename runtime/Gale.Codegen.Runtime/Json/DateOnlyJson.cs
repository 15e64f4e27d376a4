using System.ComponentModel;
using System.Globalization;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Dates (RFC 3339, full-date).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DateOnlyJson : IJsonCodec<DateOnly>
{
    private const string Expected = "a date such as 2026-02-25";

    /// <inheritdoc/>
    public static DateOnly Read(ref Utf8JsonReader reader) =>
        Rfc3339.TryParseDate(JsonText.Read(ref reader, Expected), out var value) ? value : throw JsonMismatch.NotA(Expected);

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, DateOnly value) =>
        writer.WriteStringValue(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
