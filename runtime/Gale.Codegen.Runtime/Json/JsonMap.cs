using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>What the codecs of maps have in common. Of a name that comes twice the last value counts.</summary>
internal static class JsonMap
{
    public static IReadOnlyDictionary<string, T> Read<T, TCodec>(ref Utf8JsonReader reader)
        where TCodec : struct, IMapCodec<T>
    {
        JsonObject.Start(ref reader);
        var entries = new MapEntries<T>();
        while (JsonObject.TryReadName(ref reader, out var name))
        {
            var key = JsonText.ToName(name);
            var value = TCodec.ReadValue(ref reader, out var came);
            entries.Set(key, value, came);
        }

        return entries.ToMap();
    }

    public static void Write<T, TCodec>(JsonOutput writer, IReadOnlyDictionary<string, T> value)
        where TCodec : struct, IMapCodec<T>
    {
        if (value is null)
        {
            throw JsonMismatch.NullToWrite("a map");
        }

        writer.WriteStartObject();
        WriteEntries<T, TCodec>(writer, value);
        writer.WriteEndObject();
    }

    /// <summary>The entries as members of an object that is being written.</summary>
    public static void WriteEntries<T, TCodec>(JsonOutput writer, IReadOnlyDictionary<string, T> entries)
        where TCodec : struct, IMapCodec<T>
    {
        if (entries is not ValueMap<T> map)
        {
            foreach (var (name, value) in entries)
            {
                WriteEntry<T, TCodec>(writer, name, value, null);
            }

            return;
        }

        // Its own enumerator, which is not put on the heap.
        foreach (var (name, value) in map.Entries)
        {
            WriteEntry<T, TCodec>(writer, name, value, map.WhatCame);
        }
    }

    private static void WriteEntry<T, TCodec>(JsonOutput writer, string name, T value, IReadOnlyDictionary<string, JsonElement>? came)
        where TCodec : struct, IMapCodec<T>
    {
        writer.WritePropertyName(name);
        if (came is not null && came.TryGetValue(name, out var raw))
        {
            ElementJson.Write(writer, raw);
        }
        else
        {
            TCodec.WriteValue(writer, value);
        }
    }
}
