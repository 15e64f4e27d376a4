using System.Text.Json;
using Gale.Codegen.Runtime.Json;
using Gale.Codegen.Runtime.Tests.Json.Shop;

namespace Gale.Codegen.Runtime.Tests.Json;

/// <summary>Nothing that a server sent is lost.</summary>
public class RoundTripTests
{
    [Theory]
    [InlineData("""{"id":"a","status":"paid","paid_at":null}""")]
    [InlineData("""{"id":"","status":"paid","paid_at":"2026-02-25T14:30:00Z","phone":"1","total":12,"next_status":"active","note":"n","ship_on":"2026-02-25","last_status":"paid"}""")]
    [InlineData("""{"id":"a","status":"paid","paid_at":null,"items":[{"sku":"s","quantity":2,"price":1.10,"parts":[{"sku":"t"}]}],"labels":["AP8="]}""")]
    [InlineData("""{"id":"a","status":"paid","paid_at":null,"items":[],"history":[],"parcels":{},"metadata":{},"labels":[]}""")]
    public void What_the_document_describes_comes_back(string json) => AssertRoundTrip(json);

    [Theory]
    [InlineData("""{"id":"a","status":"paid","paid_at":null,"new_field":1}""")]
    [InlineData("""{"id":"a","status":"paid","paid_at":null,"z":null,"b":[1,{"c":"d"}],"a":{"e":{"f":1e400}},"":false}""")]
    [InlineData("""{"id":"a","status":"paid","paid_at":null,"items":[{"sku":"s","parts":[{"sku":"t","new_field":{"deep":[true]}}],"x":1},{"sku":"u","x":2}]}""")]
    [InlineData("""{"id":"a","status":"paid","paid_at":null,"Id":"another name","\u0022quoted\u0022":1}""")]
    [InlineData("""{"id":"a","status":"paid","paid_at":null,"big":123456789012345678901234567890.50,"text":"a\nb"}""")]
    public void Unknown_members_come_back_at_any_depth_in_their_order(string json) => AssertRoundTrip(json);

    [Theory]
    [InlineData("""{"id":"a","status":"paid","paid_at":null,"note":null}""")]
    [InlineData("""{"id":"a","status":"paid","paid_at":null,"ship_on":null}""")]
    [InlineData("""{"id":"a","status":"paid","paid_at":null,"note":null,"ship_on":null,"last_status":null}""")]
    public void An_explicit_null_comes_back_where_null_may_be(string json) => AssertRoundTrip(json);

    [Theory]
    [InlineData("phone")]
    [InlineData("total")]
    [InlineData("next_status")]
    [InlineData("items")]
    [InlineData("history")]
    [InlineData("parcels")]
    [InlineData("metadata")]
    [InlineData("labels")]
    public void A_null_that_may_not_be_in_an_optional_member_is_borne_and_comes_back(string member)
    {
        var json = $$"""{"id":"a","status":"paid","paid_at":null,"{{member}}":null}""";

        AssertRoundTrip(json);
        Assert.Equal(JsonValueKind.Null, Codec.ReadOrder(json).Unmapped![member].ValueKind);
    }

    [Fact]
    public void A_null_that_was_kept_gives_way_to_a_value()
    {
        var order = Codec.ReadOrder("""{"id":"a","status":"paid","paid_at":null,"phone":null,"note":null}""") with { Phone = "1", Note = "n" };

        Assert.Equal("""{"id":"a","status":"paid","paid_at":null,"phone":"1","note":"n"}""", Codec.WriteOrder(order));
    }

    [Theory]
    [InlineData("id", "\"a\"", "a string")]
    [InlineData("status", "\"paid\"", "a string")]
    public void A_null_in_a_required_member_is_refused(string member, string value, string expected)
    {
        var json = """{"id":"a","status":"paid","paid_at":null}""".Replace($"\"{member}\":{value}", $"\"{member}\":null", StringComparison.Ordinal);

        Assert.Equal($"Expected {expected}, found null.", Assert.Throws<JsonException>(() => Codec.ReadOrder(json)).Message);
    }

    [Theory]
    [InlineData("{}", "members 'id', 'status', 'paid_at'")]
    [InlineData("""{"status":"paid"}""", "members 'id', 'paid_at'")]
    [InlineData("""{"id":"a","paid_at":null}""", "member 'status'")]
    public void Required_members_that_are_not_there_are_named(string json, string missing) =>
        Assert.Equal($"Order lacks the required {missing}.", Assert.Throws<JsonException>(() => Codec.ReadOrder(json)).Message);

    [Theory]
    [InlineData("[]", "Expected an object, found an array.")]
    [InlineData("null", "Expected an object, found null.")]
    [InlineData("""{"id":1}""", "Expected a string, found a number.")]
    [InlineData("""{"total":"1"}""", "Expected an integer, found a string.")]
    [InlineData("""{"items":{}}""", "Expected an array, found an object.")]
    [InlineData("""{"parcels":[]}""", "Expected an object, found an array.")]
    [InlineData("""{"labels":[true]}""", "Expected bytes in base64, found a boolean.")]
    [InlineData("""{"paid_at":1}""", "Expected a date-time such as 2026-02-25T14:30:00Z, found a number.")]
    [InlineData("""{"ship_on":[]}""", "Expected a date such as 2026-02-25, found an array.")]
    public void Another_kind_of_value_is_named_with_the_expected_one(string json, string message) =>
        Assert.Equal(message, Assert.Throws<JsonException>(() => Codec.ReadOrder(json)).Message);

    [Fact]
    public void Names_are_matched_whatever_their_escapes()
    {
        var order = Codec.ReadOrder("""{"\u0069d":"a","st\u0061tus":"p\u0061id","paid_at":null,"n\u0065w":1}""");

        Assert.Equal(("a", OrderStatus.Paid), (order.Id, order.Status));
        Assert.Equal(["new"], order.Unmapped!.Keys);
    }

    [Theory]
    [InlineData("""{"id":"a","id":"b","status":"paid","paid_at":null}""", """{"id":"b","status":"paid","paid_at":null}""")]
    [InlineData("""{"x":1,"id":"b","status":"paid","y":2,"paid_at":null,"x":3}""", """{"id":"b","status":"paid","paid_at":null,"x":3,"y":2}""")]
    [InlineData("""{"id":"b","status":"new","status":"paid","paid_at":null}""", """{"id":"b","status":"paid","paid_at":null}""")]
    [InlineData("""{"id":"b","status":"new","status":"newer","paid_at":null}""", """{"id":"b","status":"newer","paid_at":null}""")]
    [InlineData("""{"id":"b","status":"paid","paid_at":null,"note":null,"note":"n"}""", """{"id":"b","status":"paid","paid_at":null,"note":"n"}""")]
    [InlineData("""{"id":"b","status":"paid","paid_at":null,"parcels":{"a":"new","a":"paid"}}""", """{"id":"b","status":"paid","paid_at":null,"parcels":{"a":"paid"}}""")]
    [InlineData("""{"id":"b","status":"paid","paid_at":null,"metadata":{"a":1,"a":2}}""", """{"id":"b","status":"paid","paid_at":null,"metadata":{"a":2}}""")]
    public void Of_a_name_that_comes_twice_the_last_value_counts(string json, string written) =>
        Assert.Equal(written, Codec.WriteOrder(Codec.ReadOrder(json)));

    [Fact]
    public void Without_Unmapped_nothing_unknown_is_written()
    {
        var order = Codec.ReadOrder("""{"id":"a","status":"paid","paid_at":null,"x":1}""") with { Unmapped = null };

        Assert.Equal("""{"id":"a","status":"paid","paid_at":null}""", Codec.WriteOrder(order));
    }

    [Fact]
    public void Nothing_unknown_costs_nothing() => Assert.Null(Codec.ReadOrder("""{"id":"a","status":"paid","paid_at":null}""").Unmapped);

    [Fact]
    public void A_hundred_thousand_unknown_members_are_read_compared_and_written()
    {
        var members = Enumerable.Range(0, 100_000).Select(i => $"\"m{i}\":{i}");
        var json = $$"""{"id":"a","status":"paid","paid_at":null,{{string.Join(',', members)}}}""";

        var order = Codec.ReadOrder(json);

        Assert.Equal(100_000, order.Unmapped!.Count);
        Assert.Equal(99_999, order.Unmapped["m99999"].GetInt32());
        Assert.Equal(Codec.ReadOrder(json), order);
        Assert.Equal(json, Codec.WriteOrder(order));
    }

    [Fact]
    public void A_null_that_may_not_be_is_not_written_either()
    {
        Assert.Throws<JsonException>(() => Codec.Write<string, StringJson>(null!));
        Assert.Throws<JsonException>(() => Codec.Write<Uri, UriJson>(null!));
        Assert.Throws<JsonException>(() => Codec.Write<byte[], Base64Json>(null!));
        Assert.Throws<JsonException>(() => Codec.Write<IReadOnlyList<string>, ListJson<string, StringJson>>(null!));
        Assert.Throws<JsonException>(() => Codec.Write<IReadOnlyDictionary<string, string>, MapJson<string, StringJson>>(null!));
        Assert.Throws<JsonException>(() => Codec.Write<IReadOnlyList<OrderStatus>, PartialListJson<OrderStatus, OrderStatusJson>>(null!));
        Assert.Throws<JsonException>(() => Codec.Write<IReadOnlyDictionary<string, OrderStatus>, PartialMapJson<OrderStatus, OrderStatusJson>>(null!));
    }

    [Fact]
    public void Null_is_written_and_read_where_it_may_be()
    {
        Assert.Equal("[1,null]", Codec.RoundTrip<IReadOnlyList<int?>, ListJson<int?, NullableJson<int, Int32Json>>>("[1,null]"));
        Assert.Equal("""["a",null]""", Codec.RoundTrip<IReadOnlyList<string?>, ListJson<string?, NullableReferenceJson<string, StringJson>>>("""["a",null]"""));
        Assert.Equal("""{"a":null}""", Codec.RoundTrip<IReadOnlyDictionary<string, JsonElement>, MapJson<JsonElement, ElementJson>>("""{"a":null}"""));
        Assert.Equal("null", Codec.Write<JsonElement, ElementJson>(default));
    }

    private static void AssertRoundTrip(string json) => Assert.Equal(json, Codec.WriteOrder(Codec.ReadOrder(json)));
}
