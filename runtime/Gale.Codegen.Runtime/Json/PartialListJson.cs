using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Lists of values that may be less than what came. The list keeps what came in place of such an item, and writes it back.</summary>
/// <typeparam name="T">The items.</typeparam>
/// <typeparam name="TCodec">What reads and writes one.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct PartialListJson<T, TCodec> : IJsonCodec<IReadOnlyList<T>>
    where T : struct
    where TCodec : struct, IPartialCodec<T>
{
    /// <inheritdoc/>
    public static IReadOnlyList<T> Read(ref Utf8JsonReader reader)
    {
        JsonArray.Start(ref reader);
        var items = default(ItemBuffer<T>);
        Dictionary<int, JsonElement>? came = null;
        while (JsonArray.TryReadItem(ref reader))
        {
            var item = TCodec.Read(ref reader);
            if (!TCodec.IsWhole(ref reader, item))
            {
                UnmappedBuilder.NoteValue<T>(ref reader);
                (came ??= []).Add(items.Count, ElementJson.Read(ref reader));
            }

            items.Add(item);
        }

        return new ValueList<T>(items.ToArray(), came);
    }

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, IReadOnlyList<T> value)
    {
        if (value is null)
        {
            throw JsonMismatch.NullToWrite("a list");
        }

        var came = (value as ValueList<T>)?.WhatCame;
        writer.WriteStartArray();
        for (var i = 0; i < value.Count; i++)
        {
            if (came is not null && came.TryGetValue(i, out var raw))
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
