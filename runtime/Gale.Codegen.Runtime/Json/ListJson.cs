using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Lists.</summary>
/// <typeparam name="T">The items.</typeparam>
/// <typeparam name="TCodec">What reads and writes one.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ListJson<T, TCodec> : IJsonCodec<IReadOnlyList<T>>
    where TCodec : struct, IJsonCodec<T>
{
    /// <inheritdoc/>
    public static IReadOnlyList<T> Read(ref Utf8JsonReader reader)
    {
        JsonArray.Start(ref reader);
        var items = default(ItemBuffer<T>);
        while (JsonArray.TryReadItem(ref reader))
        {
            items.Add(TCodec.Read(ref reader));
        }

        return new ValueList<T>(items.ToArray(), null);
    }

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, IReadOnlyList<T> value)
    {
        if (value is null)
        {
            throw JsonMismatch.NullToWrite("a list");
        }

        writer.WriteStartArray();
        for (var i = 0; i < value.Count; i++)
        {
            TCodec.Write(writer, value[i]);
        }

        writer.WriteEndArray();
    }
}
