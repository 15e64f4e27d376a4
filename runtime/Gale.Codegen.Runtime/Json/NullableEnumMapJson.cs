using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>As <see cref="EnumMapJson{T, TCodec}"/>, with values that may be null.</summary>
/// <typeparam name="T">The enum; its default is <c>Unknown</c>.</typeparam>
/// <typeparam name="TCodec">What reads and writes it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NullableEnumMapJson<T, TCodec> : IMapCodec<T?>
    where T : struct, Enum
    where TCodec : struct, IJsonCodec<T>
{
    /// <inheritdoc/>
    public static IReadOnlyDictionary<string, T?> Read(ref Utf8JsonReader reader) => JsonMap.Read<T?, NullableEnumMapJson<T, TCodec>>(ref reader);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, T?> value) => JsonMap.Write<T?, NullableEnumMapJson<T, TCodec>>(writer, value);

    /// <inheritdoc/>
    public static T? ReadValue(ref Utf8JsonReader reader, out JsonElement? unknown)
    {
        unknown = null;
        return reader.TokenType == JsonTokenType.Null ? null : EnumMapJson<T, TCodec>.ReadValue(ref reader, out unknown);
    }

    /// <inheritdoc/>
    public static void WriteValue(Utf8JsonWriter writer, T? value) => NullableJson<T, TCodec>.Write(writer, value);
}
