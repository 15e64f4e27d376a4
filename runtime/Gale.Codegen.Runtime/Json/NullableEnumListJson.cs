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
        Dictionary<int, JsonElement>? unknown = null;
        while (JsonArray.TryReadItem(ref reader))
        {
            var item = NullableJson<T, TCodec>.Read(ref reader);
            if (item is { } present && EqualityComparer<T>.Default.Equals(present, default))
            {
                (unknown ??= []).Add(items.Count, ElementJson.Read(ref reader));
            }

            items.Add(item);
        }

        return new ValueList<T?>([.. items], unknown);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<T?> value)
    {
        if (value is null)
        {
            throw JsonMismatch.NullToWrite("a list");
        }

        var unknown = (value as ValueList<T?>)?.UnknownValues;
        writer.WriteStartArray();
        for (var i = 0; i < value.Count; i++)
        {
            if (unknown is not null && unknown.TryGetValue(i, out var raw))
            {
                ElementJson.Write(writer, raw);
            }
            else
            {
                NullableJson<T, TCodec>.Write(writer, value[i]);
            }
        }

        writer.WriteEndArray();
    }
}
