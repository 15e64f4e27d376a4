using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Gale.Codegen.Runtime.Json;
using Gale.Codegen.Runtime.Tests.Json.Shop;

namespace Gale.Codegen.Runtime.Tests.Json;

/// <summary>What bodies are, byte for byte: the runtime writes them itself, and a reader of the framework is the judge.</summary>
public sealed partial class SentTextTests
{
    /// <summary>Longer than what is copied in one step, and not a multiple of it.</summary>
    private const int Longest = 27;

    private static readonly string[] _specials =
        [.. Enumerable.Range(0, 0x80).Select(character => ((char)character).ToString()), "é", "漢", "😀", "\u2028", "\uFEFF", "\uFFFF"];

    [Fact]
    public async Task Every_character_at_every_place_of_a_text_arrives()
    {
        string[] texts = [.. TextsOf(_specials)];

        var sent = await Sent.TextOf<IReadOnlyList<string>, ListJson<string, StringJson>>(texts);

        Assert.Equal(texts, JsonSerializer.Deserialize<string[]>(sent));
        Assert.DoesNotMatch(Unescaped(), sent);
    }

    [Fact]
    public async Task Every_character_at_every_place_of_a_name_arrives()
    {
        var map = TextsOf(_specials).Distinct().ToDictionary(text => text, text => text.Length, StringComparer.Ordinal);

        var sent = await Sent.TextOf<IReadOnlyDictionary<string, int>, MapJson<int, Int32Json>>(map);

        Assert.Equal(map, JsonSerializer.Deserialize<Dictionary<string, int>>(sent));
        Assert.DoesNotMatch(Unescaped(), sent);
    }

    [Fact]
    public async Task Half_a_surrogate_pair_becomes_the_replacement_character_wherever_it_stands()
    {
        string[] texts = [.. TextsOf(["\ud800", "\udc00"])];

        var sent = await Sent.TextOf<IReadOnlyList<string>, ListJson<string, StringJson>>(texts);

        Assert.Equal(texts.Select(text => text.Replace('\ud800', '\uFFFD').Replace('\udc00', '\uFFFD')), JsonSerializer.Deserialize<string[]>(sent));
    }

    [Fact]
    public async Task Numbers_are_written_as_the_framework_writes_them()
    {
        double[] doubles = [0, -0.0, 1, -1.5, 1e20, 1e-7, 123456789.125, double.MaxValue, double.Epsilon, 0.1 + 0.2];
        decimal[] decimals = [0, 1.00m, -0.10m, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m];
        long[] integers = [0, -1, long.MinValue, long.MaxValue, 100];

        Assert.Equal(ByFramework(doubles, (writer, value) => writer.WriteNumberValue(value)), await Sent.TextOf<IReadOnlyList<double>, ListJson<double, DoubleJson>>(doubles));
        Assert.Equal(ByFramework(decimals, (writer, value) => writer.WriteNumberValue(value)), await Sent.TextOf<IReadOnlyList<decimal>, ListJson<decimal, DecimalJson>>(decimals));
        Assert.Equal(ByFramework(integers, (writer, value) => writer.WriteNumberValue(value)), await Sent.TextOf<IReadOnlyList<long>, ListJson<long, Int64Json>>(integers));
        Assert.Equal("[0.1,-3.4028235E+38]", await Sent.TextOf<IReadOnlyList<float>, ListJson<float, SingleJson>>([0.1f, float.MinValue]));
        Assert.Equal("[18446744073709551615]", await Sent.TextOf<IReadOnlyList<ulong>, ListJson<ulong, UInt64Json>>([ulong.MaxValue]));
    }

    [Fact]
    public async Task Instants_are_spelled_with_the_least_fraction_and_offset()
    {
        DateTimeOffset[] instants =
        [
            DateTimeOffset.MinValue, DateTimeOffset.MaxValue, DateTimeOffset.UnixEpoch,
            new(2026, 2, 25, 14, 30, 5, TimeSpan.FromMinutes(330)), new(2026, 12, 31, 23, 59, 59, TimeSpan.FromMinutes(-570)),
            new DateTimeOffset(2026, 2, 25, 14, 30, 5, TimeSpan.Zero).AddTicks(1), new DateTimeOffset(2026, 2, 25, 14, 30, 5, TimeSpan.Zero).AddMilliseconds(250),
        ];
        var expected = instants.Select(instant => instant.ToString(
            instant.Offset == TimeSpan.Zero ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture));

        var sent = await Sent.TextOf<IReadOnlyList<DateTimeOffset>, ListJson<DateTimeOffset, DateTimeOffsetJson>>(instants);

        Assert.Equal($"[{string.Join(",", expected.Select(text => $"\"{text}\""))}]", sent);
    }

    [Theory]
    [InlineData("[[],{},[{}],null,true,false,\"\",0]")]
    [InlineData("{\"a\":[1,{\"b\":{}}],\"c\":\"x\"}")]
    [InlineData("{ \"a\" : [ 1 ,\n\t2 ] }", "{\"a\":[1,2]}")]
    [InlineData("\"caf\\u00e9 \\n\"", "\"café \\n\"")]
    [InlineData("\"a b\"")]
    [InlineData("\"\\ud83d\"")]
    public async Task Any_json_is_sent_on_one_line_and_else_as_it_came(string json, string? expected = null) =>
        Assert.Equal(expected ?? json, await Sent.TextOf<JsonElement, ElementJson>(JsonElement.Parse(json)));

    [Fact]
    public async Task Bytes_are_sent_in_base64() => Assert.Equal(
        "[\"\",\"AA==\",\"+/8=\"]",
        await Sent.TextOf<IReadOnlyList<byte[]>, ListJson<byte[], Base64Json>>([[], [0], [0xFB, 0xFF]]));

    [Fact]
    public async Task A_value_that_is_too_deep_to_be_sent_is_refused_and_spoils_no_later_one()
    {
        var item = new Item { Sku = "a" };
        for (var depth = 0; depth < 501; depth++)
        {
            item = new Item { Sku = "a", Parts = [item] };
        }

        await Assert.ThrowsAsync<InvalidOperationException>(() => Sent.TextOf<Item, ItemJson>(item));
        Assert.Equal("""{"sku":"b"}""", await Sent.TextOf<Item, ItemJson>(new Item { Sku = "b" }));
    }

    /// <summary>Each of the characters alone, and everywhere in plain texts of every length.</summary>
    private static IEnumerable<string> TextsOf(IEnumerable<string> characters) =>
        from character in characters
        from length in Enumerable.Range(0, Longest)
        from place in Enumerable.Range(0, length + 1)
        select new string('a', place) + character + new string('z', length - place);

    private static string ByFramework<T>(T[] values, Action<Utf8JsonWriter, T> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartArray();
            foreach (var value in values)
            {
                write(writer, value);
            }

            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    [GeneratedRegex("[\\x00-\\x1f]")]
    private static partial Regex Unescaped();
}
