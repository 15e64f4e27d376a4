using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Gale.Codegen.Benchmarks.Clients;
using Gale.Codegen.Benchmarks.Clients.HandWritten;
using Gale.Codegen.Benchmarks.Measuring;
using Gale.Codegen.Runtime;
using Gale.Codegen.Runtime.Json;
using Generated = Gale.Codegen.Benchmarks.Clients.Generated;
using Plain = Gale.Codegen.Benchmarks.Clients.Plain;

namespace Gale.Codegen.Benchmarks.Tables;

/// <summary>JSON alone: from and to bytes that are in memory.</summary>
internal static class JsonTable
{
    /// <summary>One set for all: nobody is faster for escaping less.</summary>
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private delegate T JsonRead<T>(ref Utf8JsonReader reader);

    public static string Run()
    {
        var table = new ContestTable();
        var json = Plain.PlainJson.Default;
        table.Add(
            "read the status (0.5 KB)",
            new Target(0.42, 0.42),
            ReadBySerializer(json.Checkout, Bodies.Status),
            ReadByHand(CheckoutReader.Read, Bodies.Status),
            ReadByCodec<Generated.Checkout, Generated.CheckoutJson>(Bodies.Status));
        table.Add(
            "read the list (140 KB)",
            new Target(0.52, 0.66),
            ReadBySerializer(json.OrderPage, Bodies.OrderList),
            ReadByHand(OrderPageReader.Read, Bodies.OrderList),
            ReadByCodec<Generated.OrderPage, Generated.OrderPageJson>(Bodies.OrderList));
        table.Add(
            "write the request (1 KB)",
            new Target(0.80, 0),
            WriteBySerializer(json.CreateCheckoutRequest, Bodies.Request),
            WriteByHand(json.CreateCheckoutRequest, CreateCheckoutRequestWriter.Write, Bodies.Request),
            WriteByCodec<Generated.CreateCheckoutRequest, Generated.CreateCheckoutRequestJson>(Bodies.Request));
        table.Add(
            "write the list (140 KB)",
            new Target(0.85, 0),
            WriteBySerializer(json.OrderPage, Bodies.OrderList),
            WriteByHand(json.OrderPage, OrderPageWriter.Write, Bodies.OrderList),
            WriteByCodec<Generated.OrderPage, Generated.OrderPageJson>(Bodies.OrderList));
        return table.ToString();
    }

    private static Contender ReadBySerializer<T>(JsonTypeInfo<T> type, byte[] utf8) =>
        new(Contenders.SystemTextJson, () => JsonSerializer.Deserialize(utf8, type));

    private static Contender ReadByHand<T>(JsonRead<T> read, byte[] utf8) => new(Contenders.HandWritten, () => Read(read, utf8));

    private static Contender ReadByCodec<T, TCodec>(byte[] utf8)
        where TCodec : struct, IJsonCodec<T> => new(Contenders.Generated, () => Read<T, TCodec>(utf8));

    private static T Read<T>(JsonRead<T> read, byte[] utf8)
    {
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        return read(ref reader);
    }

    /// <summary>Reads as the runtime reads a body.</summary>
    public static T Read<T, TCodec>(byte[] utf8)
        where TCodec : struct, IJsonCodec<T>
    {
        var reader = new Utf8JsonReader(utf8);
        reader.Read();
        return TCodec.Read(ref reader);
    }

    private static Contender WriteBySerializer<T>(JsonTypeInfo<T> type, byte[] utf8)
    {
        var value = JsonSerializer.Deserialize(utf8, type)!;
        return Write(Contenders.SystemTextJson, utf8, writer => JsonSerializer.Serialize(writer, value, type));
    }

    private static Contender WriteByHand<T>(JsonTypeInfo<T> type, Action<Utf8JsonWriter, T> write, byte[] utf8)
    {
        var value = JsonSerializer.Deserialize(utf8, type)!;
        return Write(Contenders.HandWritten, utf8, writer => write(writer, value));
    }

    private static Contender WriteByCodec<T, TCodec>(byte[] utf8)
        where TCodec : struct, IJsonCodec<T>
    {
        var value = Read<T, TCodec>(utf8);
        var bytes = new PooledBytes(1 << 18);
        void Act()
        {
            bytes.Clear();
            JsonOutput.Write<T, TCodec>(bytes, value);
        }

        return Checked(Contenders.Generated, Act, () => bytes.Span, utf8);
    }

    private static Contender Write(string name, byte[] expected, Action<Utf8JsonWriter> write)
    {
        var buffer = new RentedBuffer(1 << 18);
        var writer = new Utf8JsonWriter(buffer, _options);
        void Act()
        {
            buffer.Clear();
            writer.Reset(buffer);
            write(writer);
            writer.Flush();
        }

        return Checked(name, Act, () => buffer.Written.Span, expected);
    }

    private static Contender Checked(string name, Action act, Func<ReadOnlySpan<byte>> written, byte[] expected)
    {
        act();
        return IsSame(written(), expected) ? new Contender(name, act) : throw new InvalidOperationException($"{name} has not written what is to be written.");
    }

    /// <summary>UTC has two forms.</summary>
    private static bool IsSame(ReadOnlySpan<byte> written, byte[] expected) =>
        Encoding.UTF8.GetString(written).Replace("+00:00", "Z", StringComparison.Ordinal) == Encoding.UTF8.GetString(expected);
}
