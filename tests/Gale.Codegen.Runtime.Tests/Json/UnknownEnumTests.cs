using System.Text.Json;
using Gale.Codegen.Runtime.Json;
using Gale.Codegen.Runtime.Tests.Json.Shop;

namespace Gale.Codegen.Runtime.Tests.Json;

/// <summary>A value that the document does not know reads as Unknown, and its text travels with what holds it.</summary>
public class UnknownEnumTests
{
    private const string Known = """{"id":"a","status":"paid","paid_at":null}""";

    [Theory]
    [InlineData("""{"id":"a","status":"held","paid_at":null}""")]
    [InlineData("""{"id":"a","status":"PAID","paid_at":null}""")]
    [InlineData("""{"id":"a","status":"","paid_at":null}""")]
    [InlineData("""{"id":"a","status":"paid","paid_at":null,"next_status":"held"}""")]
    [InlineData("""{"id":"a","status":"paid","paid_at":null,"last_status":"held"}""")]
    [InlineData("""{"id":"a","status":"held","paid_at":null,"next_status":"lost","last_status":"found"}""")]
    [InlineData("""{"id":"a","status":"paid","paid_at":null,"history":["paid","held","active","lost"]}""")]
    [InlineData("""{"id":"a","status":"paid","paid_at":null,"parcels":{"x":"held","y":"paid","z":"lost"}}""")]
    public void An_unknown_text_comes_back(string json) => Assert.Equal(json, Codec.WriteOrder(Codec.ReadOrder(json)));

    [Fact]
    public void It_reads_as_Unknown_wherever_it_stands()
    {
        var order = Codec.ReadOrder("""{"id":"a","status":"held","paid_at":null,"next_status":"held","history":["held"],"parcels":{"x":"held"}}""");

        Assert.Equal(OrderStatus.Unknown, order.Status);
        Assert.Equal(OrderStatus.Unknown, order.NextStatus);
        Assert.Equal([OrderStatus.Unknown], order.History);
        Assert.Equal(OrderStatus.Unknown, order.Parcels!["x"]);
        Assert.Equal("held", order.Unmapped!["status"].GetString());
    }

    [Fact]
    public void A_copy_of_the_record_keeps_the_texts()
    {
        var order = Codec.ReadOrder("""{"id":"a","status":"held","paid_at":null,"history":["held"]}""") with { Id = "b" };

        Assert.Equal("""{"id":"b","status":"held","paid_at":null,"history":["held"]}""", Codec.WriteOrder(order));
    }

    [Fact]
    public void The_text_is_consulted_only_while_the_member_is_Unknown()
    {
        var order = Codec.ReadOrder("""{"id":"a","status":"held","paid_at":null,"next_status":"held"}""");

        Assert.Equal(Known, Codec.WriteOrder(order with { Status = OrderStatus.Paid, NextStatus = null }));
    }

    public static TheoryData<Order, string> WithoutText => new()
    {
        { Order(OrderStatus.Unknown), "Order.status" },
        { Order(OrderStatus.Paid) with { NextStatus = OrderStatus.Unknown }, "Order.next_status" },
        { Order(OrderStatus.Paid) with { LastStatus = OrderStatus.Unknown }, "Order.last_status" },
        { Codec.ReadOrder(Known.Replace("paid\"", "held\"", StringComparison.Ordinal)) with { Unmapped = null }, "Order.status" },
        { Order(OrderStatus.Unknown) with { Unmapped = Members("""{"status":null}""") }, "Order.status" },
        { Order(OrderStatus.Unknown) with { Unmapped = Members("""{"status":{}}""") }, "Order.status" },
    };

    [Theory]
    [MemberData(nameof(WithoutText))]
    public void Unknown_without_its_text_is_not_written(Order order, string member)
    {
        var error = Assert.Throws<JsonException>(() => Codec.WriteOrder(order));
        Assert.Equal($"{member} is Unknown and the text that it was read from is not at hand. Set a value that the document names, or keep Unmapped.", error.Message);
    }

    [Fact]
    public void A_text_set_by_hand_is_written()
    {
        var order = Order(OrderStatus.Unknown) with { Unmapped = Members("""{"status":"held"}""") };

        Assert.Equal("""{"id":"a","status":"held","paid_at":null}""", Codec.WriteOrder(order));
    }

    [Fact]
    public void A_list_or_map_made_by_hand_has_no_texts()
    {
        var read = Codec.ReadOrder("""{"id":"a","status":"paid","paid_at":null,"history":["held"],"parcels":{"x":"held"}}""");

        Assert.Throws<JsonException>(() => Codec.WriteOrder(read with { History = [.. read.History!] }));
        Assert.Throws<JsonException>(() => Codec.WriteOrder(read with { Parcels = read.Parcels!.ToDictionary() }));
    }

    [Fact]
    public void An_undefined_value_is_not_written()
    {
        var error = Assert.Throws<JsonException>(() => Codec.WriteOrder(Order((OrderStatus)7)));
        Assert.Equal("A value of OrderStatus has no text on the wire. Set one that the document names.", error.Message);
    }

    [Fact]
    public void An_enum_that_is_only_sent_refuses_an_unknown_text()
    {
        Assert.Equal("[\"asc\",\"desc\"]", Codec.RoundTrip<IReadOnlyList<SortOrder>, ListJson<SortOrder, SortOrderJson>>("[\"asc\",\"desc\"]"));
        var error = Assert.Throws<JsonException>(() => Codec.Read<SortOrder, SortOrderJson>("\"up\""));
        Assert.Equal("Expected a value of SortOrder, found a text that is none.", error.Message);
    }

    private static Order Order(OrderStatus status) => new() { Id = "a", Status = status, PaidAt = null };

    private static UnmappedMembers Members(string json) => UnmappedMembers.Create(Codec.Read<IReadOnlyDictionary<string, JsonElement>, MapJson<JsonElement, ElementJson>>(json))!;
}
