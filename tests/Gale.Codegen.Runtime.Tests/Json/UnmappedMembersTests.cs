using System.Text.Json;
using Gale.Codegen.Runtime.Tests.Json.Shop;

namespace Gale.Codegen.Runtime.Tests.Json;

public class UnmappedMembersTests
{
    [Fact]
    public void Members_are_looked_up_by_name_and_come_in_the_order_of_arrival()
    {
        var members = Codec.ReadOrder("""{"b":1,"id":"a","status":"paid","A":2,"paid_at":null,"a":3}""").Unmapped!;

        Assert.Equal(["b", "A", "a"], members.Keys);
        Assert.Equal([1, 2, 3], members.Values.Select(value => value.GetInt32()));
        Assert.Equal(["b", "A", "a"], members.Select(member => member.Key));
        Assert.Equal(2, members["A"].GetInt32());
        Assert.True(members.ContainsKey("a"));
        Assert.False(members.TryGetValue("c", out _));
        Assert.Contains("'c'", Assert.Throws<KeyNotFoundException>(() => members["c"]).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void With_and_Without_leave_the_original_alone()
    {
        var original = UnmappedMembers.Create([new("a", Json("1")), new("b", Json("2"))])!;

        Assert.Equal(["a", "b", "c"], original.With("c", Json("3")).Keys);
        Assert.Equal(4, original.With("a", Json("4"))["a"].GetInt32());
        Assert.Equal(["a", "b"], original.With("a", Json("4")).Keys);
        Assert.Equal(["b"], original.Without("a")!.Keys);
        Assert.Null(original.Without("a")!.Without("b"));
        Assert.Equal(["a", "b"], original.Without("c")!.Keys);
        Assert.Equal(1, original["a"].GetInt32());
        Assert.Equal(2, original.Count);
    }

    [Fact]
    public void Values_outlive_the_document_that_they_come_from()
    {
        UnmappedMembers members;
        using (var document = JsonDocument.Parse("""{"a":{"b":1}}"""))
        {
            members = UnmappedMembers.Create([new("x", document.RootElement)])!.With("y", document.RootElement);
        }

        Assert.Equal("""{"a":{"b":1}}""", members["x"].GetRawText());
        Assert.Equal("""{"a":{"b":1}}""", members["y"].GetRawText());
    }

    [Fact]
    public void No_members_are_the_same_as_none_at_all()
    {
        var order = Codec.ReadOrder("""{"id":"a","status":"paid","paid_at":null}""");

        Assert.Null(UnmappedMembers.Create([]));
        Assert.Equal(order, order with { Unmapped = UnmappedMembers.Create([]) });
    }

    [Fact]
    public void What_is_no_JSON_is_refused_where_it_is_set()
    {
        var members = UnmappedMembers.Create([new("a", Json("1"))])!;

        Assert.Contains("'x'", Assert.Throws<ArgumentException>(() => members.With("x", default)).Message, StringComparison.Ordinal);
        Assert.Contains("'x'", Assert.Throws<ArgumentException>(() => UnmappedMembers.Create([new("x", default)])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => members.With(null!, Json("1")));
        Assert.Throws<ArgumentNullException>(() => UnmappedMembers.Create(null!));
    }

    [Fact]
    public void ToString_has_names_and_no_values()
    {
        var order = Codec.ReadOrder("""{"id":"a","status":"held","paid_at":null,"token":"secret","inner":{"token":"secret"}}""");

        Assert.Equal("{ status = ***, token = ***, inner = *** }", order.Unmapped!.ToString());
        Assert.DoesNotContain("secret", order.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Lists_and_maps_print_their_items()
    {
        var order = Codec.ReadOrder("""{"id":"a","status":"paid","paid_at":null,"history":["paid","held"],"parcels":{"x":"active"}}""");

        Assert.Equal("[Paid, Unknown]", order.History!.ToString());
        Assert.Equal("{ x = Active }", order.Parcels!.ToString());
        Assert.Equal("[]", ValueList.From<Item>([])!.ToString());
        Assert.Equal("{ }", ValueMap.From(new Dictionary<string, Item>())!.ToString());
    }

    private static JsonElement Json(string json) => JsonElement.Parse(json);
}
