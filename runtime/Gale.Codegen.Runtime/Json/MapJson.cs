using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Objects whose member names are data. Of a name that comes twice the last value counts.</summary>
/// <typeparam name="T">The values.</typeparam>
/// <typeparam name="TCodec">What reads and writes one.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct MapJson<T, TCodec> : IJsonCodec<IReadOnlyDictionary<string, T>>
    where TCodec : struct, IJsonCodec<T>
{
    /// <inheritdoc/>
    public static IReadOnlyDictionary<string, T> Read(ref Utf8JsonReader reader)
    {
        JsonObject.Start(ref reader);
        var entries = new Dictionary<string, T>(StringComparer.Ordinal);
        while (JsonObject.TryReadName(ref reader, out var name))
        {
            var key = JsonText.ToName(name);
            entries[key] = TCodec.Read(ref reader);
        }

        return new ValueMap<T>(entries, null);
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, T> value)
    {
        if (value is null)
        {
            throw JsonMismatch.NullToWrite("a map");
        }

        writer.WriteStartObject();
        foreach (var (name, item) in value)
        {
            writer.WritePropertyName(name);
            TCodec.Write(writer, item);
        }

        writer.WriteEndObject();
    }
}
