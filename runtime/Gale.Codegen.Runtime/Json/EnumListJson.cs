using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Lists of an enum with <c>Unknown</c>. The list keeps its unknown items as they came and writes them back.</summary>
/// <typeparam name="T">The enum; its default is <c>Unknown</c>.</typeparam>
/// <typeparam name="TCodec">What reads and writes it.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct EnumListJson<T, TCodec> : IJsonCodec<IReadOnlyList<T>>
    where T : struct, Enum
    where TCodec : struct, IJsonCodec<T>
{
    /// <inheritdoc/>
    public static IReadOnlyList<T> Read(ref Utf8JsonReader reader)
    {
        JsonArray.Start(ref reader);
        var items = new List<T>();
        Dictionary<int, JsonElement>? unknown = null;
        while (JsonArray.TryReadItem(ref reader))
        {
            var item = TCodec.Read(ref reader);
            if (EqualityComparer<T>.Default.Equals(item, default))
            {
                (unknown ??= []).Add(items.Count, ElementJson.Read(ref reader));
            }

            items.Add(item);
        }

        return new ValueList<T>([.. items], unknown);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<T> value)
    {
        if (value is null)
        {
            throw JsonMismatch.NullToWrite("a list");
        }

        var unknown = (value as ValueList<T>)?.UnknownValues;
        writer.WriteStartArray();
        for (var i = 0; i < value.Count; i++)
        {
            if (unknown is not null && unknown.TryGetValue(i, out var raw))
            {
                ElementJson.Write(writer, raw);
            }
            else
            {
                TCodec.Write(writer, value[i]);
            }
        }

        writer.WriteEndArray();
    }
}
