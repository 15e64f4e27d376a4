using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Maps to values that may be less than what came. The map keeps what came in place of such a value, and writes it back.</summary>
/// <typeparam name="T">The values.</typeparam>
/// <typeparam name="TCodec">What reads and writes one.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct PartialMapJson<T, TCodec> : IMapCodec<T>
    where T : struct
    where TCodec : struct, IPartialCodec<T>
{
    /// <inheritdoc/>
    public static IReadOnlyDictionary<string, T> Read(ref Utf8JsonReader reader) => JsonMap.Read<T, PartialMapJson<T, TCodec>>(ref reader);

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, IReadOnlyDictionary<string, T> value) => JsonMap.Write<T, PartialMapJson<T, TCodec>>(writer, value);

    /// <inheritdoc/>
    public static T ReadValue(ref Utf8JsonReader reader, out JsonElement? came)
    {
        var value = TCodec.Read(ref reader);
        came = null;
        if (!TCodec.IsWhole(ref reader, value))
        {
            UnmappedBuilder.NoteValue<T>(ref reader);
            came = ElementJson.Read(ref reader);
        }

        return value;
    }

    /// <inheritdoc/>
    public static void WriteValue(JsonOutput writer, T value) => TCodec.Write(writer, value);
}
