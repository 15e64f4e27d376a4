using Gale.Codegen.Runtime.Json;
using Gale.Codegen.Runtime.Tests.Json.Shop;

namespace Gale.Codegen.Runtime.Tests.Json;

public sealed class ListTests
{
    [Fact]
    public void Lists_of_every_length_are_read_whole()
    {
        for (var length = 0; length < 300; length++)
        {
            var numbers = Enumerable.Range(0, length).ToArray();

            Assert.Equal(numbers, Codec.Read<IReadOnlyList<int>, ListJson<int, Int32Json>>($"[{string.Join(",", numbers)}]"));
            Assert.Equal(
                numbers.Select(number => $"{number}"),
                Codec.Read<IReadOnlyList<string>, ListJson<string, StringJson>>($"[{string.Join(",", numbers.Select(number => $"\"{number}\""))}]"));
        }
    }

    [Fact]
    public void An_unknown_value_keeps_its_place_in_a_list_of_any_length()
    {
        for (var length = 1; length < 100; length++)
        {
            var json = $"[{string.Join(",", Enumerable.Repeat("\"paid\"", length - 1).Append("\"new\""))}]";

            Assert.Equal(json, Codec.RoundTrip<IReadOnlyList<OrderStatus>, PartialListJson<OrderStatus, OrderStatusJson>>(json));
        }
    }

    [Fact]
    public void A_list_that_breaks_off_spoils_no_later_one()
    {
        var many = string.Join(",", Enumerable.Repeat("1", 100));
        Assert.ThrowsAny<Exception>(() => Codec.Read<IReadOnlyList<int>, ListJson<int, Int32Json>>($"[{many},true]"));

        Assert.Equal([2], Codec.Read<IReadOnlyList<int>, ListJson<int, Int32Json>>("[2]"));
    }
}
