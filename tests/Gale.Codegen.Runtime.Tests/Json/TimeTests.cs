using System.Globalization;
using System.Text.Json;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime.Tests.Json;

/// <summary>Dates and times, RFC 3339, section 5.6.</summary>
public class TimeTests
{
    /// <summary>What is read, the instant as .NET prints it, and what is written.</summary>
    public static TheoryData<string, string, string> Instants => new()
    {
        { "2026-02-25T14:30:00Z", "2026-02-25T14:30:00.0000000+00:00", "2026-02-25T14:30:00Z" },
        { "2026-02-25t14:30:00z", "2026-02-25T14:30:00.0000000+00:00", "2026-02-25T14:30:00Z" },
        { "2026-02-25T14:30:00+00:00", "2026-02-25T14:30:00.0000000+00:00", "2026-02-25T14:30:00Z" },
        { "2026-02-25T14:30:00-00:00", "2026-02-25T14:30:00.0000000+00:00", "2026-02-25T14:30:00Z" },
        { "2026-02-25T14:30:00-08:00", "2026-02-25T14:30:00.0000000-08:00", "2026-02-25T14:30:00-08:00" },
        { "2026-02-25T14:30:00.5-08:00", "2026-02-25T14:30:00.5000000-08:00", "2026-02-25T14:30:00.5-08:00" },
        { "2026-02-25T14:30:00-14:00", "2026-02-25T14:30:00.0000000-14:00", "2026-02-25T14:30:00-14:00" },
        { "2024-02-29T00:00:00Z", "2024-02-29T00:00:00.0000000+00:00", "2024-02-29T00:00:00Z" },
        { "0001-01-01T00:00:00Z", "0001-01-01T00:00:00.0000000+00:00", "0001-01-01T00:00:00Z" },
        { "9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59.9999999+00:00", "9999-12-31T23:59:59.9999999Z" },
        { "2026-02-25T14:30:00.1Z", "2026-02-25T14:30:00.1000000+00:00", "2026-02-25T14:30:00.1Z" },
        { "2026-02-25T14:30:00.12Z", "2026-02-25T14:30:00.1200000+00:00", "2026-02-25T14:30:00.12Z" },
        { "2026-02-25T14:30:00.123Z", "2026-02-25T14:30:00.1230000+00:00", "2026-02-25T14:30:00.123Z" },
        { "2026-02-25T14:30:00.1234Z", "2026-02-25T14:30:00.1234000+00:00", "2026-02-25T14:30:00.1234Z" },
        { "2026-02-25T14:30:00.12345Z", "2026-02-25T14:30:00.1234500+00:00", "2026-02-25T14:30:00.12345Z" },
        { "2026-02-25T14:30:00.123456Z", "2026-02-25T14:30:00.1234560+00:00", "2026-02-25T14:30:00.123456Z" },
        { "2026-02-25T14:30:00.1234567Z", "2026-02-25T14:30:00.1234567+00:00", "2026-02-25T14:30:00.1234567Z" },
        { "2026-02-25T14:30:00.12345678Z", "2026-02-25T14:30:00.1234567+00:00", "2026-02-25T14:30:00.1234567Z" },
        { "2026-02-25T14:30:00.123456789Z", "2026-02-25T14:30:00.1234567+00:00", "2026-02-25T14:30:00.1234567Z" },
        { "2026-02-25T14:30:00.0000000009Z", "2026-02-25T14:30:00.0000000+00:00", "2026-02-25T14:30:00Z" },
    };

    [Theory]
    [MemberData(nameof(Instants))]
    public void An_instant_keeps_its_offset_and_seven_digits(string json, string expected, string written)
    {
        var value = Codec.Read<DateTimeOffset, DateTimeOffsetJson>($"\"{json}\"");

        Assert.Equal(expected, value.ToString("O", CultureInfo.InvariantCulture));
        Assert.Equal(written, JsonSerializer.Deserialize<string>(Codec.Write<DateTimeOffset, DateTimeOffsetJson>(value)));
    }

    [Theory]
    [InlineData("2026-02-25")]
    [InlineData("2026-02-25T14:30:00")]
    [InlineData("2026-02-25T14:30Z")]
    [InlineData("2026-02-25 14:30:00Z")]
    [InlineData("2026-02-25T14:30:00+0100")]
    [InlineData("2026-02-25T14:30:00+01")]
    [InlineData("2026-02-25T14:30:00+01:0")]
    [InlineData("2026-02-25T14:30:00+01:60")]
    [InlineData("2026-02-25T14:30:00+24:00")]
    [InlineData("2026-02-25T14:30:00 01:00")]
    [InlineData("2026-02-25T14:30:00.Z")]
    [InlineData("2026-02-25T14:30:00,5Z")]
    [InlineData("2026-02-25T14:30:00.5xZ")]
    [InlineData("2026-02-25T24:00:00Z")]
    [InlineData("2026-02-25T14:60:00Z")]
    [InlineData("2026-02-25T14:30:61Z")]
    [InlineData("2026-02-29T14:30:00Z")]
    [InlineData("2026-13-01T14:30:00Z")]
    [InlineData("2026-00-01T14:30:00Z")]
    [InlineData("2026-01-00T14:30:00Z")]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("2016-12-31T23:59:61Z")]
    [InlineData("2016-12-31T14:30:60Z")]
    [InlineData("2016-12-31T23:59:60+01:00")]
    [InlineData("+2026-02-25T14:30:00Z")]
    [InlineData(" 2026-02-25T14:30:00Z")]
    [InlineData("2026-02-25T14:30:00ZZ")]
    [InlineData("Wed, 25 Feb 2026 14:30:00 GMT")]
    [InlineData("Z")]
    [InlineData("")]
    public void An_instant_without_offset_or_in_another_spelling_is_refused(string json)
    {
        var error = Assert.Throws<JsonException>(() => Codec.Read<DateTimeOffset, DateTimeOffsetJson>($"\"{json}\""));
        Assert.Equal("Expected a date-time such as 2026-02-25T14:30:00Z, found a value that is none.", error.Message);
    }

    /// <summary>What came is kept beside it: <see cref="DigitsTests"/>.</summary>
    [Theory]
    [InlineData("2016-12-31T23:59:60Z", "2016-12-31T23:59:59.9999999+00:00")]
    [InlineData("1990-12-31T15:59:60.5-08:00", "1990-12-31T15:59:59.9999999-08:00")]
    [InlineData("2015-07-01T05:29:60+05:30", "2015-07-01T05:29:59.9999999+05:30")]
    [InlineData("2026-02-25T14:30:00+14:01", "2026-02-25T00:29:00.0000000+00:00")]
    [InlineData("2026-02-25T14:30:00-23:59", "2026-02-26T14:29:00.0000000+00:00")]
    [InlineData("0001-01-01T00:00:00+01:00", "0001-01-01T00:00:00.0000000+00:00")]
    [InlineData("9999-12-31T23:59:59-01:00", "9999-12-31T23:59:59.9999999+00:00")]
    public void An_instant_that_NET_does_not_have_is_the_nearest(string json, string expected) => Assert.Equal(
        expected, Codec.Read<DateTimeOffset, DateTimeOffsetJson>($"\"{json}\"").ToString("O", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("2026-02-25", 2026, 2, 25)]
    [InlineData("2024-02-29", 2024, 2, 29)]
    [InlineData("0001-01-01", 1, 1, 1)]
    [InlineData("9999-12-31", 9999, 12, 31)]
    public void A_date_has_ten_characters(string json, int year, int month, int day)
    {
        Assert.Equal(new DateOnly(year, month, day), Codec.Read<DateOnly, DateOnlyJson>($"\"{json}\""));
        Assert.Equal($"\"{json}\"", Codec.RoundTrip<DateOnly, DateOnlyJson>($"\"{json}\""));
    }

    [Theory]
    [InlineData("2026-2-25")]
    [InlineData("2025-02-29")]
    [InlineData("2026/02/25")]
    [InlineData("20260225")]
    [InlineData("2026-02-25Z")]
    [InlineData("2026-02-25T00:00:00Z")]
    [InlineData("25.02.2026")]
    [InlineData("0000-01-01")]
    [InlineData("")]
    public void No_other_date_is_read(string json)
    {
        var error = Assert.Throws<JsonException>(() => Codec.Read<DateOnly, DateOnlyJson>($"\"{json}\""));
        Assert.Equal("Expected a date such as 2026-02-25, found a value that is none.", error.Message);
    }

    [Theory]
    [InlineData("14:30:00", "14:30:00")]
    [InlineData("00:00:00", "00:00:00")]
    [InlineData("23:59:59.9999999", "23:59:59.9999999")]
    [InlineData("14:30:00.50", "14:30:00.5")]
    [InlineData("14:30:00.123456789", "14:30:00.1234567")]
    [InlineData("23:59:60", "23:59:59.9999999")]
    public void A_time_keeps_seven_digits(string json, string written) =>
        Assert.Equal($"\"{written}\"", Codec.RoundTrip<TimeOnly, TimeOnlyJson>($"\"{json}\""));

    [Theory]
    [InlineData("14:30")]
    [InlineData("24:00:00")]
    [InlineData("14:30:61")]
    [InlineData("14:30:00.")]
    [InlineData("14:30:00Z")]
    [InlineData("2:30:00 PM")]
    public void No_other_time_is_read(string json)
    {
        var error = Assert.Throws<JsonException>(() => Codec.Read<TimeOnly, TimeOnlyJson>($"\"{json}\""));
        Assert.Equal("Expected a time such as 14:30:00, found a value that is none.", error.Message);
    }

    [Fact]
    public void Escapes_are_read_as_what_they_stand_for() => Assert.Equal(
        new DateTimeOffset(2026, 2, 25, 14, 30, 0, TimeSpan.FromHours(1)),
        Codec.Read<DateTimeOffset, DateTimeOffsetJson>("""  "2026\u002d02-25\u005414:30:00\u002B01:00"  """));
}
