using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>As <see cref="EnumMapJson{T, TCodec}"/>, with values that may be null.</summary>
/// <typeparam name="T">The enum; its default is <c>Unknown</c>.</typeparam>
/// <typeparam name="TCodec">What reads and writes it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NullableEnumMapJson<T, TCodec> : IJsonCodec<IReadOnlyDictionary<string, T?>>
    where T : struct, Enum
    where TCodec : struct, IJsonCodec<T>
{
    /// <inheritdoc/>
    public static IReadOnlyDictionary<string, T?> Read(ref Utf8JsonReader reader)
    {
        JsonObject.Start(ref reader);
        var entries = new Dictionary<string, T?>(StringComparer.Ordinal);
        Dictionary<string, string>? texts = null;
        while (JsonObject.TryReadName(ref reader, out var name))
        {
            var key = JsonText.ToName(name);
            var value = NullableJson<T, TCodec>.Read(ref reader);
            entries[key] = value;
            texts?.Remove(key);
            if (value is { } present && EqualityComparer<T>.Default.Equals(present, default))
            {
                (texts ??= new(StringComparer.Ordinal))[key] = StringJson.Read(ref reader);
            }
        }

        return new ValueMap<T?>(entries, texts);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, T?> value)
    {
        if (value is null)
        {
            throw JsonMismatch.NullToWrite("a map");
        }

        var texts = (value as ValueMap<T?>)?.UnknownTexts;
        writer.WriteStartObject();
        foreach (var (name, item) in value)
        {
            writer.WritePropertyName(name);
            if (texts is not null && texts.TryGetValue(name, out var text))
            {
                writer.WriteStringValue(text);
            }
            else
            {
                NullableJson<T, TCodec>.Write(writer, item);
            }
        }

        writer.WriteEndObject();
    }
}
