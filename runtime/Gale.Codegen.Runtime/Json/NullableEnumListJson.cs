using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>As <see cref="EnumListJson{T, TCodec}"/>, with items that may be null.</summary>
/// <typeparam name="T">The enum; its default is <c>Unknown</c>.</typeparam>
/// <typeparam name="TCodec">What reads and writes it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NullableEnumListJson<T, TCodec> : IJsonCodec<IReadOnlyList<T?>>
    where T : struct, Enum
    where TCodec : struct, IJsonCodec<T>
{
    /// <inheritdoc/>
    public static IReadOnlyList<T?> Read(ref Utf8JsonReader reader)
    {
        JsonArray.Start(ref reader);
        var items = new List<T?>();
        Dictionary<int, string>? texts = null;
        while (JsonArray.TryReadItem(ref reader))
        {
            var item = NullableJson<T, TCodec>.Read(ref reader);
            if (item is { } present && EqualityComparer<T>.Default.Equals(present, default))
            {
                (texts ??= []).Add(items.Count, StringJson.Read(ref reader));
            }

            items.Add(item);
        }

        return new ValueList<T?>([.. items], texts);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<T?> value)
    {
        if (value is null)
        {
            throw JsonMismatch.NullToWrite("a list");
        }

        var texts = (value as ValueList<T?>)?.UnknownTexts;
        writer.WriteStartArray();
        for (var i = 0; i < value.Count; i++)
        {
            if (texts is not null && texts.TryGetValue(i, out var text))
            {
                writer.WriteStringValue(text);
            }
            else
            {
                NullableJson<T, TCodec>.Write(writer, value[i]);
            }
        }

        writer.WriteEndArray();
    }
}
