using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Gale.Codegen.Runtime.Json;
using Gale.Codegen.Runtime.Tests.Json.Shop;

namespace Gale.Codegen.Runtime.Tests.Json;

/// <summary>The same types through <see cref="JsonSerializer"/>: with nothing but the resolver, and by their attributes.</summary>
public class SerializerTests
{
    private const string OneOrder = """{"id":"a","status":"held","paid_at":null,"note":null,"items":[{"sku":"s","x":1}],"new":{"y":[]}}""";

    /// <summary>Nothing here may fall back on reflection: what the resolver does not know has no contract.</summary>
    private static readonly JsonSerializerOptions OnlyResolver = new() { TypeInfoResolver = ShopJsonResolver.Default };

    public static TheoryData<JsonSerializerOptions> Ways => new() { OnlyResolver, JsonSerializerOptions.Default };

    [Fact]
    public void A_type_that_the_resolver_does_not_know_has_no_contract() =>
        Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Dictionary<int, string>>("{}", OnlyResolver));

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_record_round_trips(JsonSerializerOptions options)
    {
        var order = JsonSerializer.Deserialize<Order>(OneOrder, options)!;

        Assert.Equal(OneOrder, JsonSerializer.Serialize(order, options));
        Assert.Equal(Codec.ReadOrder(OneOrder), order);
        Assert.Null(JsonSerializer.Deserialize<Order>("null", options));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Collections_of_records_round_trip(JsonSerializerOptions options)
    {
        AssertRoundTrip<List<Order>>($"[{OneOrder},{OneOrder}]", options);
        AssertRoundTrip<Order[]>($"[{OneOrder}]", options);
        AssertRoundTrip<IReadOnlyList<Order>>($"[{OneOrder}]", options);
        AssertRoundTrip<Dictionary<string, Order>>($$"""{"A":{{OneOrder}},"a":{{OneOrder}}}""", options);
        AssertRoundTrip<IReadOnlyDictionary<string, Order>>($$"""{"a":{{OneOrder}}}""", options);
        AssertRoundTrip<List<Item>>("""[{"sku":"s"}]""", options);
        AssertRoundTrip<List<Order>>("[]", options);
        AssertRoundTrip<List<Order>>("null", options);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void Enums_round_trip(JsonSerializerOptions options)
    {
        AssertRoundTrip<OrderStatus>("\"paid\"", options);
        AssertRoundTrip<OrderStatus?>("\"paid\"", options);
        AssertRoundTrip<OrderStatus?>("null", options);
        AssertRoundTrip<SortOrder>("\"asc\"", options);
        AssertRoundTrip<List<OrderStatus>>("[\"paid\",\"active\"]", options);
        AssertRoundTrip<OrderStatus[]>("[\"paid\",\"active\"]", options);
        AssertRoundTrip<IReadOnlyList<OrderStatus>>("[\"paid\",\"active\"]", options);
        AssertRoundTrip<Dictionary<string, OrderStatus>>("""{"a":"paid"}""", options);
        Assert.Equal(OrderStatus.Unknown, JsonSerializer.Deserialize<OrderStatus>("\"held\"", options));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<OrderStatus>("null", options));
        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(OrderStatus.Unknown, options));
    }

    [Fact]
    public void The_resolver_keeps_unknown_texts_of_a_list_or_map_of_its_own()
    {
        AssertRoundTrip<IReadOnlyList<OrderStatus>>("[\"paid\",\"held\"]", OnlyResolver);
        AssertRoundTrip<IReadOnlyDictionary<string, OrderStatus>>("""{"a":"held"}""", OnlyResolver);
    }

    [Fact]
    public void The_resolver_is_one_of_a_chain()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(ShopJsonResolver.Default, new DefaultJsonTypeInfoResolver()) };

        var basket = JsonSerializer.Deserialize<Basket>("""{"Orders":{"x":{"id":"a","status":"held","paid_at":null}},"Sort":"desc"}""", options)!;

        Assert.Equal("held", basket.Orders["x"].Unmapped!["status"].GetString());
        Assert.Equal("""{"Orders":{"x":{"id":"a","status":"held","paid_at":null}},"Sort":"desc"}""", JsonSerializer.Serialize(basket, options));
        Assert.IsType<JsonCodecConverter<Order, OrderJson>>(options.GetTypeInfo(typeof(Order)).Converter);
    }

    [Fact]
    public void The_attribute_works_inside_types_of_others()
    {
        var basket = JsonSerializer.Deserialize<Basket>("""{"Orders":{"x":{"id":"a","status":"held","paid_at":null}},"Sort":null}""")!;

        Assert.Equal("""{"Orders":{"x":{"id":"a","status":"held","paid_at":null}},"Sort":null}""", JsonSerializer.Serialize(basket));
        Assert.IsType<JsonCodecConverter<Order, OrderJson>>(JsonSerializerOptions.Default.GetTypeInfo(typeof(Order)).Converter);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void An_error_says_where_and_what(JsonSerializerOptions options)
    {
        var error = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Order>("""{"id":"a","total":"much"}""", options));
        Assert.StartsWith("Expected an integer, found a string.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task A_stream_that_yields_a_byte_at_a_time_is_read(JsonSerializerOptions options)
    {
        var json = $"[{OneOrder},{OneOrder}]";
        using var stream = new TrickleStream(Encoding.UTF8.GetBytes(json));
        var small = new JsonSerializerOptions(options) { DefaultBufferSize = 1 };

        var orders = await JsonSerializer.DeserializeAsync<List<Order>>(stream, small);

        Assert.Equal(json, JsonSerializer.Serialize(orders, options));
        Assert.True(stream.Reads > json.Length);
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Items_are_read_one_by_one_from_such_a_stream(JsonSerializerOptions options)
    {
        using var stream = new TrickleStream(Encoding.UTF8.GetBytes($"[{OneOrder},{OneOrder}]"));
        var small = new JsonSerializerOptions(options) { DefaultBufferSize = 1 };
        var orders = new List<Order?>();
        await foreach (var order in JsonSerializer.DeserializeAsyncEnumerable<Order>(stream, small))
        {
            orders.Add(order);
        }

        Assert.Equal([Codec.ReadOrder(OneOrder), Codec.ReadOrder(OneOrder)], orders);
    }

    private static void AssertRoundTrip<T>(string json, JsonSerializerOptions options) =>
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json, options), options));

    private sealed record Basket(Dictionary<string, Order> Orders, SortOrder? Sort);
}
