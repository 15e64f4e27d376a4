using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Objects whose member names are data. Of a name that comes twice the last value counts.</summary>
/// <typeparam name="T">The values.</typeparam>
/// <typeparam name="TCodec">What reads and writes one.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MapJson<T, TCodec> : IMapCodec<T>
    where TCodec : struct, IJsonCodec<T>
{
    /// <inheritdoc/>
    public static IReadOnlyDictionary<string, T> Read(ref Utf8JsonReader reader) => JsonMap.Read<T, MapJson<T, TCodec>>(ref reader);

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, IReadOnlyDictionary<string, T> value) => JsonMap.Write<T, MapJson<T, TCodec>>(writer, value);

    /// <inheritdoc/>
    public static T ReadValue(ref Utf8JsonReader reader, out JsonElement? came)
    {
        came = null;
        return TCodec.Read(ref reader);
    }

    /// <inheritdoc/>
    public static void WriteValue(JsonOutput writer, T value) => TCodec.Write(writer, value);
}
