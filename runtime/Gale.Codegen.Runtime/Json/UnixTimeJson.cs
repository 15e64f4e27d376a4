using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Instants as whole seconds since 1970-01-01T00:00:00Z; of an instant that is written, a fraction of a second is left out.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UnixTimeJson : IJsonCodec<DateTimeOffset>
{
    private const string Expected = "a time as seconds since 1970";

    private static readonly long _earliest = DateTimeOffset.MinValue.ToUnixTimeSeconds();
    private static readonly long _latest = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    /// <inheritdoc/>
    public static DateTimeOffset Read(ref Utf8JsonReader reader) =>
        Int64Json.TryRead(ref reader, out var seconds) && TryFrom(seconds, out var value) ? value : throw JsonMismatch.NotA(Expected);

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, DateTimeOffset value) => writer.WriteNumberValue(value.ToUnixTimeSeconds());

    /// <summary>The instant; <see langword="false"/> where there is none or .NET has no such year.</summary>
    internal static bool TryFrom(long? seconds, out DateTimeOffset value)
    {
        var fits = seconds >= _earliest && seconds <= _latest;
        value = fits ? DateTimeOffset.FromUnixTimeSeconds(seconds!.Value) : default;
        return fits;
    }
}
