using System.Text;
using System.Text.Json;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime.Tests.Json;

/// <summary>A number or a time may come with more digits than .NET's type has: then what came travels with its container.</summary>
public class DigitsTests
{
    [Theory]
    [InlineData("0.1")]
    [InlineData("-123456789012345")]
    [InlineData("0.30000000000000004")]
    [InlineData("0.3000000000000000400")]
    [InlineData("12345678901234567e-16")]
    [InlineData("9007199254740992")]
    [InlineData("9007199254740992.0000")]
    [InlineData("1.7976931348623157e308")]
    [InlineData("5e-324")]
    [InlineData("-0.0")]
    public void A_double_is_the_whole_of_what_it_can_be_written_as(string json) => Assert.True(IsWhole<double, DoubleJson>(json));

    [Theory]
    [InlineData("9007199254740993")]
    [InlineData("0.1234567890123456789")]
    [InlineData("1e-400")]
    [InlineData("4e-324")]
    public void A_double_is_less_than_other_digits(string json) => Assert.False(IsWhole<double, DoubleJson>(json));

    [Theory]
    [InlineData("0.1", true)]
    [InlineData("123456", true)]
    [InlineData("16777216", true)]
    [InlineData("16777217", false)]
    [InlineData("0.10000000149011612", false)]
    [InlineData("1e-50", false)]
    public void A_float_has_fewer(string json, bool isWhole) => Assert.Equal(isWhole, IsWhole<float, SingleJson>(json));

    [Theory]
    [InlineData("79228162514264337593543950335", true)]
    [InlineData("0.0000000000000000000000000001", true)]
    [InlineData("1.10000000000000000000000000000000000000000000", true)]
    [InlineData("1e28", true)]
    [InlineData("3.3333333333333333333333333333333333", false)]
    [InlineData("0.00000000000000000000000000012", false)]
    [InlineData("1e-40", false)]
    public void A_decimal_has_more(string json, bool isWhole) => Assert.Equal(isWhole, IsWhole<decimal, DecimalJson>(json));

    [Theory]
    [InlineData("79228162514264337593543950335", true)]
    [InlineData("0.0000000000000000000000000001", true)]
    [InlineData("1.50", true)]
    [InlineData("-7", true)]
    [InlineData("+7", false)]
    [InlineData("007", false)]
    [InlineData("1.", false)]
    [InlineData("1.10000000000000000000000000000000000000000000", false)]
    [InlineData("3.3333333333333333333333333333333333", false)]
    public void A_number_in_a_text_has_one_text(string text, bool isWhole) => Assert.Equal(isWhole, IsWhole<decimal, NumberTextJson<decimal>>($"\"{text}\""));

    [Theory]
    [InlineData("6ba7b810-9dad-11d1-80b4-00c04fd430c8", true)]
    [InlineData("6ba7b810-9dad-11d1-80b4-00c04fD430c8", false)]
    public void A_uuid_is_in_small_letters(string text, bool isWhole) => Assert.Equal(isWhole, IsWhole<Guid, GuidJson>($"\"{text}\""));

    [Theory]
    [InlineData("P1Y2M3DT4H5M6.7S", true)]
    [InlineData("PT0S", true)]
    [InlineData("P0D", false)]
    [InlineData("PT6.70S", false)]
    public void A_duration_says_nothing_twice(string text, bool isWhole) => Assert.Equal(isWhole, IsWhole<Iso8601Duration, DurationJson>($"\"{text}\""));

    [Theory]
    [InlineData("2016-12-31T23:59:60Z", false)]
    [InlineData("2016-12-31T23:59:59.9999999Z", true)]
    [InlineData("1990-12-31T15:59:60-08:00", false)]
    [InlineData("2026-02-25T14:30:00+00:00", true)]
    [InlineData("2026-02-25T14:30:00-00:00", true)]
    [InlineData("2026-02-25t14:30:00z", true)]
    [InlineData("2026-02-25T14:30:00-14:00", true)]
    [InlineData("2026-02-25T14:30:00+14:01", false)]
    [InlineData("0001-01-01T00:00:00+01:00", false)]
    [InlineData("9999-12-31T23:59:59-01:00", false)]
    [InlineData("2016-12-31T23:59:6\\u0030Z", false)]
    public void An_instant_that_NET_does_not_have_is_less_than_what_came(string text, bool isWhole) =>
        Assert.Equal(isWhole, IsWhole<DateTimeOffset, DateTimeOffsetJson>($"\"{text}\""));

    [Theory]
    [InlineData("23:59:60", false)]
    [InlineData("23:59:59.9999999", true)]
    public void A_time_has_no_second_60(string text, bool isWhole) => Assert.Equal(isWhole, IsWhole<TimeOnly, TimeOnlyJson>($"\"{text}\""));

    [Theory]
    [InlineData("2026-02-25T14:30:00Z", true)]
    [InlineData("2026-02-25T14:30:00.1234567+01:00", true)]
    [InlineData("2026-02-25T14:30:00.123456700Z", true)]
    [InlineData("2026-02-25T14:30:00.123456789Z", false)]
    [InlineData("2026-02-25T14:30:00.00000001-01:00", false)]
    public void A_time_has_seven_digits_of_a_second(string text, bool isWhole)
    {
        Assert.Equal(isWhole, IsWhole<DateTimeOffset, DateTimeOffsetJson>($"\"{text}\""));
        Assert.Equal(isWhole, IsWhole<TimeOnly, TimeOnlyJson>($"\"{text[11..].TrimEnd('Z').Split('+', '-')[0]}\""));
    }

    [Fact]
    public void Digits_are_counted_across_the_edge_of_a_buffer()
    {
        var reader = new Utf8JsonReader(Pieces.Of("0.1234567890123456789 ", 7));
        Assert.True(reader.Read());

        Assert.False(DoubleJson.IsWhole(ref reader, DoubleJson.Read(ref reader)));
    }

    [Theory]
    [InlineData("[1.5,0.1234567890123456789,9007199254740993]")]
    [InlineData("[]")]
    public void Lists_keep_them(string json)
    {
        Assert.Equal(json, Codec.RoundTrip<IReadOnlyList<double>, PartialListJson<double, DoubleJson>>(json));
        Assert.Equal(json, Codec.RoundTrip<IReadOnlyList<double?>, NullablePartialListJson<double, DoubleJson>>(json));
    }

    [Fact]
    public void A_list_that_was_made_anew_has_its_values()
    {
        var items = Codec.Read<IReadOnlyList<double>, PartialListJson<double, DoubleJson>>("[0.1234567890123456789]");

        Assert.Equal("[0.12345678901234568]", Codec.Write<IReadOnlyList<double>, PartialListJson<double, DoubleJson>>([.. items]));
        Assert.False(items.Equals(ValueList.From<double>([.. items])));
    }

    [Fact]
    public void Maps_keep_them()
    {
        const string Json = """{"a":9007199254740993,"b":1.5}""";

        Assert.Equal(Json, Codec.RoundTrip<IReadOnlyDictionary<string, double>, PartialMapJson<double, DoubleJson>>(Json));
        Assert.Equal(Json, Codec.RoundTrip<IReadOnlyDictionary<string, double?>, NullablePartialMapJson<double, DoubleJson>>(Json));
    }

    private static bool IsWhole<T, TCodec>(string json)
        where T : struct
        where TCodec : struct, IPartialCodec<T>
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        Assert.True(reader.Read());
        var value = TCodec.Read(ref reader);
        return TCodec.IsWhole(ref reader, value);
    }
}
