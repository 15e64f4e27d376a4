using System.Buffers;
using System.Text;
using System.Text.Json;
using Gale.Codegen.Runtime.Json;
using Gale.Codegen.Runtime.Tests.Json.Shop;

namespace Gale.Codegen.Runtime.Tests.Json;

/// <summary>Reads and writes with a codec alone, as the transport does.</summary>
internal static class Codec
{
    public static T Read<T, TCodec>(string json)
        where TCodec : struct, IJsonCodec<T> => Read<T, TCodec>(Encoding.UTF8.GetBytes(json));

    public static T Read<T, TCodec>(byte[] json)
        where TCodec : struct, IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(json);
        return ReadWhole<T, TCodec>(ref reader);
    }

    public static T Read<T, TCodec>(ReadOnlySequence<byte> json)
        where TCodec : struct, IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(json);
        return ReadWhole<T, TCodec>(ref reader);
    }

    public static string Write<T, TCodec>(T value)
        where TCodec : struct, IJsonCodec<T>
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            TCodec.Write(new JsonOutput(writer), value);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static string RoundTrip<T, TCodec>(string json)
        where TCodec : struct, IJsonCodec<T> => Write<T, TCodec>(Read<T, TCodec>(json));

    public static Order ReadOrder(string json) => Read<Order, OrderJson>(json);

    public static string WriteOrder(Order order) => Write<Order, OrderJson>(order);

    private static T ReadWhole<T, TCodec>(ref Utf8JsonReader reader)
        where TCodec : struct, IJsonCodec<T>
    {
        Assert.True(reader.Read());
        var value = TCodec.Read(ref reader);
        Assert.False(reader.Read());
        return value;
    }
}
