using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Maps to an enum with <c>Unknown</c>. The map keeps the texts of its unknown values and writes them back.</summary>
/// <typeparam name="T">The enum; its default is <c>Unknown</c>.</typeparam>
/// <typeparam name="TCodec">What reads and writes it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct EnumMapJson<T, TCodec> : IMapCodec<T>
    where T : struct, Enum
    where TCodec : struct, IJsonCodec<T>
{
    /// <inheritdoc/>
    public static IReadOnlyDictionary<string, T> Read(ref Utf8JsonReader reader) => JsonMap.Read<T, EnumMapJson<T, TCodec>>(ref reader);

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> value) => JsonMap.Write<T, EnumMapJson<T, TCodec>>(writer, value);

    /// <inheritdoc/>
    public static T ReadValue(ref Utf8JsonReader reader, out JsonElement? unknown)
    {
        var value = TCodec.Read(ref reader);
        unknown = EqualityComparer<T>.Default.Equals(value, default) ? ElementJson.Read(ref reader) : null;
        return value;
    }

    /// <inheritdoc/>
    public static void WriteValue(Utf8JsonWriter writer, T value) => TCodec.Write(writer, value);
}
