using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>As <see cref="PartialMapJson{T, TCodec}"/>, with values that may be null.</summary>
/// <typeparam name="T">The values.</typeparam>
/// <typeparam name="TCodec">What reads and writes one.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NullablePartialMapJson<T, TCodec> : IMapCodec<T?>
    where T : struct
    where TCodec : struct, IPartialCodec<T>
{
    /// <inheritdoc/>
    public static IReadOnlyDictionary<string, T?> Read(ref Utf8JsonReader reader) => JsonMap.Read<T?, NullablePartialMapJson<T, TCodec>>(ref reader);

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, IReadOnlyDictionary<string, T?> value) => JsonMap.Write<T?, NullablePartialMapJson<T, TCodec>>(writer, value);

    /// <inheritdoc/>
    public static T? ReadValue(ref Utf8JsonReader reader, out JsonElement? came)
    {
        came = null;
        return reader.TokenType == JsonTokenType.Null ? null : PartialMapJson<T, TCodec>.ReadValue(ref reader, out came);
    }

    /// <inheritdoc/>
    public static void WriteValue(JsonOutput writer, T? value) => NullableJson<T, TCodec>.Write(writer, value);
}
