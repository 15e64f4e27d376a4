using System.Text;
using System.Text.Json;
using Gale.Codegen.Runtime.Json;
using Gale.Codegen.Runtime.Tests.Json.Shop;

namespace Gale.Codegen.Runtime.Tests.Json;

/// <summary>Texts and what is spelled as one: UUIDs, bytes, URIs.</summary>
public class TextTests
{
    /// <summary>Half a surrogate pair as an escape, alone, at the end, in the wrong order; and bytes that are no UTF-8.</summary>
    public static TheoryData<string> NoUnicode => new() { "\\ud800", "\\uDC00x", "x\\ud800\\u0041", "\\udc00\\ud800", "x\u00ff", "\u00c3" };

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"a\\u0062\\n\\\"\\/\\\\\"", "ab\n\"/\\")]
    [InlineData("\"\\ud83d\\ude00\"", "😀")]
    [InlineData("\"😀é\"", "😀é")]
    public void A_text_is_unescaped(string json, string expected)
    {
        Assert.Equal(expected, Codec.Read<string, StringJson>(json));
        Assert.Equal(expected, Codec.Read<string, StringJson>(Codec.RoundTrip<string, StringJson>(json)));
        Assert.Equal(expected, Codec.Read<string, StringJson>(Pieces.Of(json, 1)));
    }

    [Theory]
    [MemberData(nameof(NoUnicode))]
    public void A_text_that_is_no_Unicode_is_a_JsonException_wherever_it_stands(string text)
    {
        Refuses<string, StringJson>($"\"{text}\"");
        Refuses<Uri, UriJson>($"\"https://a/{text}\"");
        Refuses<Guid, GuidJson>($"\"00000000-0000-0000-0000-0000000{text}\"");
        Refuses<byte[], Base64Json>($"\"AAAA{text}\"");
        Refuses<DateTimeOffset, DateTimeOffsetJson>($"\"2026-02-25T14:30:00{text}\"");
        Refuses<DateOnly, DateOnlyJson>($"\"2026-02-25{text}\"");
        Refuses<TimeOnly, TimeOnlyJson>($"\"14:30:00{text}\"");
        Refuses<Iso8601Duration, DurationJson>($"\"P1{text}\"");
        Refuses<SortOrder, SortOrderJson>($"\"{text}\"");
        Refuses<IReadOnlyList<OrderStatus>, PartialListJson<OrderStatus, OrderStatusJson>>($"[\"{text}\"]");
        Refuses<IReadOnlyDictionary<string, OrderStatus>, PartialMapJson<OrderStatus, OrderStatusJson>>($$"""{"a":"{{text}}"}""");
        Refuses<IReadOnlyDictionary<string, OrderStatus>, PartialMapJson<OrderStatus, OrderStatusJson>>($$"""{"{{text}}":"paid"}""");
        Refuses<IReadOnlyDictionary<string, string>, MapJson<string, StringJson>>($$"""{"{{text}}":""}""");
        Refuses<Item, ItemJson>($$"""{"sku":"{{text}}"}""");
        Refuses<Item, ItemJson>($$"""{"sku":"a","{{text}}":1}""");
    }

    [Theory]
    [InlineData("""{"sku":"a","x":"\ud800"}""")]
    [InlineData("""{"sku":"a","x":{"\uDC00":["\uD800"]}}""")]
    public void Half_a_surrogate_pair_in_an_unknown_member_hinders_nobody_and_is_written_back(string json)
    {
        var item = Codec.Read<Item, ItemJson>(json);

        Assert.Equal(json, Codec.Write<Item, ItemJson>(item));
        Assert.Equal(item, Codec.Read<Item, ItemJson>(json));
        Assert.Equal(item.GetHashCode(), Codec.Read<Item, ItemJson>(json).GetHashCode());
    }

    [Theory]
    [InlineData("{\"sku\":\"a\",\"x\":\"\u00ff\"}")]
    [InlineData("{\"sku\":\"a\",\"x\":[{\"\u00ff\":1}]}")]
    public void Bytes_that_are_no_UTF8_are_refused_in_unknown_members_too(string json) => Refuses<Item, ItemJson>(json);

    [Theory]
    [InlineData("6f9619ff-8b86-d011-b42d-00cf4fc964ff")]
    [InlineData("6F9619FF-8B86-D011-B42D-00CF4FC964FF")]
    public void A_UUID_is_read_in_either_case(string text)
    {
        Assert.Equal(new Guid(text), Codec.Read<Guid, GuidJson>($"\"{text}\""));
        Assert.Equal(new Guid(text), Codec.Read<Guid, GuidJson>(Pieces.Of($"\"{text}\"", 3)));
        Assert.Equal($"\"{text.ToLowerInvariant()}\"", Codec.RoundTrip<Guid, GuidJson>($"\"{text}\""));
    }

    [Theory]
    [InlineData("6f9619ff8b86d011b42d00cf4fc964ff")]
    [InlineData("{6f9619ff-8b86-d011-b42d-00cf4fc964ff}")]
    [InlineData("6f9619ff-8b86-d011-b42d-00cf4fc964ff ")]
    [InlineData("")]
    public void No_other_UUID_is_read(string text)
    {
        var error = Assert.Throws<JsonException>(() => Codec.Read<Guid, GuidJson>($"\"{text}\""));
        Assert.Equal("Expected a UUID, found a value that is none.", error.Message);
    }

    [Theory]
    [InlineData("\"\"", new byte[0])]
    [InlineData("\"AP8=\"", new byte[] { 0, 255 })]
    [InlineData("\"AP\\u0038=\"", new byte[] { 0, 255 })]
    public void Bytes_are_base64(string json, byte[] expected)
    {
        Assert.Equal(expected, Codec.Read<byte[], Base64Json>(json));
        Assert.Equal(expected, Codec.Read<byte[], Base64Json>(Codec.Write<byte[], Base64Json>(expected)));
    }

    [Theory]
    [InlineData("AP8")]
    [InlineData("A-_=")]
    [InlineData("?")]
    public void What_is_no_base64_is_refused(string text)
    {
        var error = Assert.Throws<JsonException>(() => Codec.Read<byte[], Base64Json>($"\"{text}\""));
        Assert.Equal("Expected bytes in base64, found a value that is none.", error.Message);
    }

    [Theory]
    [InlineData("https://example.com/a%2Fb/../c?q=%20#f", true)]
    [InlineData("HTTPS://Example.COM", true)]
    [InlineData("mailto:a@example.com", true)]
    [InlineData("urn:isbn:0451450523", true)]
    [InlineData("/v2/orders/1", false)]
    [InlineData("//example.com/a", false)]
    [InlineData("orders/1", false)]
    [InlineData("?page=2", false)]
    [InlineData("#top", false)]
    [InlineData("", false)]
    public void A_URI_is_written_as_it_came(string text, bool isAbsolute)
    {
        Assert.Equal(isAbsolute, Codec.Read<Uri, UriJson>($"\"{text}\"").IsAbsoluteUri);
        Assert.Equal(text, JsonSerializer.Deserialize<string>(Codec.RoundTrip<Uri, UriJson>($"\"{text}\"")));
    }

    [Fact]
    public void What_is_no_URI_is_refused()
    {
        var error = Assert.Throws<JsonException>(() => Codec.Read<Uri, UriJson>("\"http://[\""));
        Assert.Equal("Expected a URI, found a value that is none.", error.Message);
    }

    /// <summary>The text's characters stand for bytes, so that it can hold what is no UTF-8.</summary>
    private static void Refuses<T, TCodec>(string bytes)
        where TCodec : struct, IJsonCodec<T>
    {
        Assert.Throws<JsonException>(() => Codec.Read<T, TCodec>(Encoding.Latin1.GetBytes(bytes)));
    }
}
