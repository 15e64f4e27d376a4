using System.Text;
using System.Text.Json;
using Gale.Codegen.Runtime.Json;
using Gale.Codegen.Runtime.Tests.Json.Shop;

namespace Gale.Codegen.Runtime.Tests.Json;

/// <summary>Records compare by what they say, however they came to be.</summary>
public class EqualityTests
{
    private const string Full = """
        {"id":"a","status":"held","paid_at":"2026-02-25T14:30:00Z","items":[{"sku":"s","parts":[{"sku":"t","x":{"deep":1}}]}],
        "history":["paid","lost"],"parcels":{"p":"held","q":"paid"},"metadata":{"m":{"n":[1,2]}},"labels":["AP8="],"new":[{"y":"z"}]}
        """;

    [Fact]
    public void Whatever_a_server_sent_can_be_printed() =>
        Assert.Equal("""["half a pair: \ud83d"]""", List("\"half a pair: \\ud83d\"").ToString());

    [Fact]
    public void Two_readings_of_one_text_are_equal() => AssertSame(Codec.ReadOrder(Full), Codec.ReadOrder(Full));

    [Theory]
    [InlineData("\"id\":\"a\"", "\"id\":\"b\"")]
    [InlineData("\"status\":\"held\"", "\"status\":\"lost\"")]
    [InlineData("\"sku\":\"t\"", "\"sku\":\"u\"")]
    [InlineData("\"deep\":1", "\"deep\":2")]
    [InlineData("[\"paid\",\"lost\"]", "[\"paid\",\"found\"]")]
    [InlineData("[\"paid\",\"lost\"]", "[\"lost\",\"paid\"]")]
    [InlineData("[\"paid\",\"lost\"]", "[\"paid\"]")]
    [InlineData("\"p\":\"held\"", "\"p\":\"lost\"")]
    [InlineData("\"q\":\"paid\"", "\"q\":\"active\"")]
    [InlineData("\"q\":\"paid\"", "\"Q\":\"paid\"")]
    [InlineData("\"n\":[1,2]", "\"n\":[2,1]")]
    [InlineData("AP8=", "AP4=")]
    [InlineData("\"new\":", "\"newer\":")]
    [InlineData("\"y\":\"z\"", "\"y\":null")]
    public void One_difference_is_enough(string what, string other) =>
        Assert.NotEqual(Codec.ReadOrder(Full), Codec.ReadOrder(Full.Replace(what, other, StringComparison.Ordinal)));

    [Fact]
    public void A_record_built_by_hand_equals_one_that_was_read()
    {
        var built = new Order
        {
            Id = "a",
            Status = OrderStatus.Paid,
            PaidAt = null,
            Items = new[] { new Item { Sku = "s", Parts = new List<Item> { new() { Sku = "t" } } } },
            History = new[] { OrderStatus.Active, OrderStatus.Paid },
            Parcels = new Dictionary<string, OrderStatus> { ["q"] = OrderStatus.Active, ["p"] = OrderStatus.Paid },
            Metadata = new SortedDictionary<string, JsonElement> { ["m"] = Json("""{"b":1.0,"a":[1e2]}""") },
            Labels = [[0, 255]],
            Unmapped = UnmappedMembers.Create([new("y", Json("2")), new("x", Json("1"))]),
        };

        AssertSame(built, Codec.ReadOrder("""
            {"id":"a","status":"paid","paid_at":null,"items":[{"sku":"s","parts":[{"sku":"t"}]}],"history":["active","paid"],
            "parcels":{"p":"paid","q":"active"},"metadata":{"m":{"a":[100],"b":1}},"labels":["AP8="],"x":1,"y":2}
            """));
    }

    [Fact]
    public void How_absence_was_spelled_makes_no_difference_where_null_may_be() =>
        AssertSame(Codec.ReadOrder("""{"id":"a","status":"paid","paid_at":null,"note":null}"""), Codec.ReadOrder("""{"id":"a","status":"paid","paid_at":null}"""));

    [Fact]
    public void A_list_or_map_once_set_does_not_change()
    {
        var items = new List<Item> { new() { Sku = "s" } };
        var parcels = new Dictionary<string, OrderStatus> { ["p"] = OrderStatus.Paid };
        var order = new Order { Id = "a", Status = OrderStatus.Paid, PaidAt = null, Items = items, Parcels = parcels };

        items.Clear();
        parcels.Clear();

        Assert.Single(order.Items);
        Assert.Single(order.Parcels);
    }

    [Fact]
    public void What_compares_by_value_already_is_not_copied()
    {
        var read = Codec.ReadOrder(Full);

        Assert.Same(read.History, ValueList.From(read.History));
        Assert.Same(read.Parcels, ValueMap.From(read.Parcels));
        Assert.Null(ValueList.From<Item>(null));
        Assert.Null(ValueMap.From<Item>(null));
    }

    [Fact]
    public void Lists_of_lists_compare_to_the_last_item()
    {
        static IReadOnlyList<long> Items(IReadOnlyList<long> items) => ValueList.From(items);
        static IReadOnlyDictionary<string, long> Entries(IReadOnlyDictionary<string, long> entries) => ValueMap.From(entries);
        var lists = Codec.Read<IReadOnlyList<IReadOnlyList<long>>, ListJson<IReadOnlyList<long>, ListJson<long, Int64Json>>>("[[1,2],[]]");
        var maps = Codec.Read<IReadOnlyDictionary<string, IReadOnlyDictionary<string, long>>, MapJson<IReadOnlyDictionary<string, long>, MapJson<long, Int64Json>>>("""{"a":{"b":1}}""");

        AssertSame(lists, ValueList.From<IReadOnlyList<long>>([[1, 2], []], Items));
        AssertSame(maps, ValueMap.From(new Dictionary<string, IReadOnlyDictionary<string, long>> { ["a"] = new Dictionary<string, long> { ["b"] = 1 } }, Entries));
        Assert.NotEqual(lists, ValueList.From<IReadOnlyList<long>>([[1, 3], []], Items));
        Assert.Same(lists, ValueList.From(lists, Items));
        Assert.Same(maps, ValueMap.From(maps, Entries));
    }

    [Fact]
    public void A_single_member_of_bytes_or_JSON_compares_by_content()
    {
        AssertSame(new ValueBytes([0, 255]), new ValueBytes([0, 255]));
        AssertSame(new ValueBytes(null), default);
        AssertSame(new ValueJson(Json("[1]")), new ValueJson(Json("[1.0]")));
        AssertSame(new ValueJson(null), default);
        Assert.NotEqual(new ValueBytes([0, 255]), new ValueBytes([0]));
        Assert.NotEqual(new ValueBytes(null), new ValueBytes([]));
        Assert.NotEqual(new ValueJson(null), new ValueJson(Json("null")));
        Assert.True(new ValueBytes([1]) == new ValueBytes([1]));
        Assert.True(new ValueBytes([1]) != new ValueBytes([2]));
        Assert.True(new ValueJson(Json("1")) == new ValueJson(Json("1e0")));
        Assert.True(new ValueJson(Json("1")) != new ValueJson(Json("2")));
    }

    [Fact]
    public void A_single_member_is_given_back_as_it_was_set()
    {
        byte[] bytes = [0, 255];

        Assert.Same(bytes, new ValueBytes(bytes).Value);
        Assert.Same(bytes, new ValueBytes(bytes).OrNull);
        Assert.Null(default(ValueBytes).OrNull);
        Assert.Equal("[1]", new ValueJson(Json("[1]")).Value.GetRawText());
        Assert.Equal(JsonValueKind.Null, new ValueJson(Json("null")).OrNull!.Value.ValueKind);
        Assert.Null(default(ValueJson).OrNull);
    }

    [Theory]
    [InlineData("1", "1.0")]
    [InlineData("-0", "0")]
    [InlineData("0e5", "0.00")]
    [InlineData("1e2", "100")]
    [InlineData("1e400", "10E+399")]
    [InlineData("0.5", "5e-1")]
    [InlineData("\"a\"", "\"\\u0061\"")]
    [InlineData("[1,[2]]", "[1.0,[2]]")]
    [InlineData("""{"a":1,"b":2}""", """{"b":2,"a":1}""")]
    [InlineData("""{"a":1,"a":2}""", """{"a":2}""")]
    [InlineData("null", "null")]
    public void JSON_is_equal_by_what_it_says(string left, string right)
    {
        AssertSame(Unmapped(left), Unmapped(right));
        AssertSame(List(left), List(right));
    }

    [Theory]
    [InlineData("1", "-1")]
    [InlineData("1e-400", "0")]
    [InlineData("1e-400", "1e-401")]
    [InlineData("1e400", "1e401")]
    [InlineData("9007199254740993", "9007199254740992")]
    [InlineData("0.10000000000000000000000000000001", "0.1")]
    [InlineData("1000000000000000000000000000000", "1000000000000000000000000000001")]
    [InlineData("1", "\"1\"")]
    [InlineData("true", "false")]
    [InlineData("null", "{}")]
    [InlineData("[]", "{}")]
    [InlineData("[1,2]", "[2,1]")]
    [InlineData("[1]", "[1,1]")]
    [InlineData("""{"a":1}""", """{"a":1,"b":2}""")]
    [InlineData("""{"a":1}""", """{"A":1}""")]
    public void JSON_is_not_equal_by_less(string left, string right)
    {
        Assert.NotEqual(Unmapped(left), Unmapped(right));
        Assert.NotEqual(List(left), List(right));
    }

    [Fact]
    public void A_hash_tells_lists_and_maps_apart()
    {
        Assert.NotEqual(ValueList.From([1, 2])!.GetHashCode(), ValueList.From([2, 1])!.GetHashCode());
        Assert.NotEqual(ValueList.From<byte[]>([[1]])!.GetHashCode(), ValueList.From<byte[]>([[2]])!.GetHashCode());
        Assert.NotEqual(Unmapped("1").GetHashCode(), Unmapped("2").GetHashCode());
        Assert.NotEqual(Unmapped("""{"a":"b"}""").GetHashCode(), Unmapped("""{"a":"c"}""").GetHashCode());
    }

    private static void AssertSame<T>(T left, T right)
        where T : notnull
    {
        Assert.True(left.Equals(right));
        Assert.True(right.Equals(left));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    private static JsonElement Json(string json) => Codec.Read<JsonElement, ElementJson>(Encoding.UTF8.GetBytes(json));

    private static UnmappedMembers Unmapped(string json) => UnmappedMembers.Create([new("x", Json(json))])!;

    private static IReadOnlyList<JsonElement> List(string json) => ValueList.From<JsonElement>([Json(json)]);
}
