using System.Buffers;
using System.Text;
using System.Text.Json;
using Gale.Codegen.Runtime.Tests.Json.Shop;

namespace Gale.Codegen.Runtime.Tests.Json;

/// <summary>Whatever the bytes, and however they are cut: the value, or a <see cref="JsonException"/>.</summary>
public class BrokenInputTests
{
    /// <summary>Every codec, escapes, unknown members and texts of several bytes.</summary>
    private static readonly byte[] Rich = Encoding.UTF8.GetBytes("""
        {"id":"\u0061é😀","st\u0061tus":"held","paid_at":"2026-02-25T14:30:00.123+01:00","phone":null,"total":12.5e1,"note":null,
        "ship_on":"2026-02-25","items":[{"sku":"s","quantity":1.0,"price":1.10,"parts":[],"x\n":{"y":[true,null,"\ud83d\ude00"]}}],
        "history":["paid","he\u006cd"],"parcels":{"é":"paid","b":"lost"},"metadata":{"m":{"n":[1,2]}},"labels":["AP8="]}
        """);

    [Fact]
    public void A_text_split_at_every_byte_reads_as_in_one_piece()
    {
        var whole = Codec.Read<Order, OrderJson>(Rich);
        for (var position = 0; position <= Rich.Length; position++)
        {
            Assert.Equal(whole, Codec.Read<Order, OrderJson>(Pieces.SplitAt(Rich, position)));
        }

        Assert.Equal(whole, Codec.Read<Order, OrderJson>(Pieces.Of(Encoding.UTF8.GetString(Rich), 1)));
    }

    [Fact]
    public void A_text_cut_off_anywhere_is_a_JsonException()
    {
        for (var length = 1; length < Rich.Length; length++)
        {
            var cut = Rich[..length];
            Assert.ThrowsAny<JsonException>(() => Codec.Read<Order, OrderJson>(cut));
            Assert.ThrowsAny<JsonException>(() => ReadPart(cut));
            Assert.ThrowsAny<JsonException>(() => Codec.Read<Order, OrderJson>(Pieces.SplitAt(cut, length / 2)));
        }
    }

    [Fact]
    public void A_byte_changed_anywhere_is_a_value_or_a_JsonException()
    {
        byte[] others = [0, (byte)'"', (byte)'\\', (byte)'{', (byte)']', (byte)'-', (byte)'9', (byte)'n', 0x80, 0xff];
        for (var position = 0; position < Rich.Length; position++)
        {
            foreach (var other in others)
            {
                var changed = Rich.ToArray();
                changed[position] = other;
                var error = Record.Exception(() => UseAll(Codec.Read<Order, OrderJson>(changed)));
                Assert.True(error is null or JsonException, $"{error} with {other} at {position}");
            }
        }
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(32, true)]
    [InlineData(33, false)]
    [InlineData(100_000, false)]
    public void Known_members_nest_to_the_depth_limit(int depth, bool isFine)
    {
        var json = $"{string.Concat(Enumerable.Repeat("""{"sku":"a","parts":[""", depth))}{string.Concat(Enumerable.Repeat("]}", depth))}";
        AssertDepth(() => Codec.Read<Item, ItemJson>(json), isFine);
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(63, true)]
    [InlineData(64, false)]
    [InlineData(100_000, false)]
    public void Unknown_members_nest_to_the_depth_limit(int depth, bool isFine)
    {
        var json = $$"""{"sku":"a","x":{{new string('[', depth)}}{{new string(']', depth)}}}""";
        AssertDepth(() => Codec.Read<Item, ItemJson>(json), isFine);
    }

    private static void AssertDepth(Action read, bool isFine)
    {
        if (isFine)
        {
            read();
        }
        else
        {
            Assert.ThrowsAny<JsonException>(read);
        }
    }

    /// <summary>As within a serializer that has not the whole text yet.</summary>
    private static void ReadPart(byte[] json)
    {
        var reader = new Utf8JsonReader(json, isFinalBlock: false, default);
        if (!reader.Read())
        {
            throw new JsonException();
        }

        OrderJson.Read(ref reader);
    }

    /// <summary>A value that was read can be written, compared and printed.</summary>
    private static void UseAll(Order order)
    {
        var again = Codec.ReadOrder(Codec.WriteOrder(order));
        Assert.Equal(order, again);
        Assert.Equal(order.GetHashCode(), again.GetHashCode());
        Assert.NotEmpty(order.ToString());
    }
}
