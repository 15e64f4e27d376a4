using System.Text.Json;
using Gale.Codegen.Runtime.Json;
using Gale.Codegen.Runtime.Tests.Json.Shop;

namespace Gale.Codegen.Runtime.Tests.Json;

/// <summary>Lists and maps of an enum that may be null: null is not Unknown, and Unknown keeps its text.</summary>
public class NullableEnumTests
{
    [Theory]
    [InlineData("[]")]
    [InlineData("""["paid",null,"held",null,"lost"]""")]
    public void A_list_comes_back(string json)
    {
        var items = ReadList(json);

        Assert.Equal(json, Codec.Write<IReadOnlyList<OrderStatus?>, NullablePartialListJson<OrderStatus, OrderStatusJson>>(items));
        Assert.Equal(ReadList(json), ValueList.From(items));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"a":"paid","b":null,"c":"held","d":null}""")]
    public void A_map_comes_back(string json)
    {
        var entries = ReadMap(json);

        Assert.Equal(json, Codec.Write<IReadOnlyDictionary<string, OrderStatus?>, NullablePartialMapJson<OrderStatus, OrderStatusJson>>(entries));
        Assert.True(ReadMap(json).Equals(entries));
    }

    [Fact]
    public void Null_is_not_Unknown()
    {
        Assert.Equal([OrderStatus.Paid, null, OrderStatus.Unknown], ReadList("""["paid",null,"held"]"""));
        Assert.Null(ReadMap("""{"a":null}""")["a"]);
        Assert.Equal(OrderStatus.Unknown, ReadMap("""{"a":"held"}""")["a"]);
    }

    [Fact]
    public void Of_a_key_that_comes_twice_the_last_value_counts() => Assert.Equal(
        """{"a":null,"b":"lost"}""",
        Codec.RoundTrip<IReadOnlyDictionary<string, OrderStatus?>, NullablePartialMapJson<OrderStatus, OrderStatusJson>>("""{"a":"held","b":"held","a":null,"b":"lost"}"""));

    [Fact]
    public void Made_by_hand_they_have_no_texts()
    {
        Assert.Throws<JsonException>(() => Codec.Write<IReadOnlyList<OrderStatus?>, NullablePartialListJson<OrderStatus, OrderStatusJson>>([.. ReadList("[\"held\"]")]));
        Assert.Throws<JsonException>(() => Codec.Write<IReadOnlyDictionary<string, OrderStatus?>, NullablePartialMapJson<OrderStatus, OrderStatusJson>>(ReadMap("""{"a":"held"}""").ToDictionary()));
        Assert.Throws<JsonException>(() => Codec.Write<IReadOnlyList<OrderStatus?>, NullablePartialListJson<OrderStatus, OrderStatusJson>>(null!));
        Assert.Throws<JsonException>(() => Codec.Write<IReadOnlyDictionary<string, OrderStatus?>, NullablePartialMapJson<OrderStatus, OrderStatusJson>>(null!));
    }

    private static IReadOnlyList<OrderStatus?> ReadList(string json) =>
        Codec.Read<IReadOnlyList<OrderStatus?>, NullablePartialListJson<OrderStatus, OrderStatusJson>>(json);

    private static IReadOnlyDictionary<string, OrderStatus?> ReadMap(string json) =>
        Codec.Read<IReadOnlyDictionary<string, OrderStatus?>, NullablePartialMapJson<OrderStatus, OrderStatusJson>>(json);
}
