using System.Text.Json;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime.Tests.Json;

/// <summary>ISO 8601 durations, as RFC 3339, appendix A, narrows them, with a fraction of seconds.</summary>
public class DurationTests
{
    public static TheoryData<string, Iso8601Duration> Canonical => new()
    {
        { "P1Y", new(Years: 1) },
        { "P18M", new(Months: 18) },
        { "P4W", new(Weeks: 4) },
        { "P90D", new(Days: 90) },
        { "PT36H", new(Hours: 36) },
        { "PT5M", new(Minutes: 5) },
        { "PT30S", new(Seconds: 30) },
        { "PT0.5S", new(Seconds: 0.5m) },
        { "PT0.123456789S", new(Seconds: 0.123456789m) },
        { "P1Y2M3DT4H5M6.7S", new(1, 2, 0, 3, 4, 5, 6.7m) },
        { "P1Y2M3W4D", new(1, 2, 3, 4) },
        { "P1MT1M", new(Months: 1, Minutes: 1) },
        { "-P1D", new(Days: 1, IsNegative: true) },
        { "PT0S", default },
        { "P2147483647D", new(Days: int.MaxValue) },
    };

    [Theory]
    [MemberData(nameof(Canonical))]
    public void A_duration_is_read_part_by_part_and_written_as_it_came(string text, Iso8601Duration expected)
    {
        var value = Codec.Read<Iso8601Duration, DurationJson>($"\"{text}\"");

        Assert.Equal(expected, value);
        Assert.Equal($"\"{text}\"", Codec.Write<Iso8601Duration, DurationJson>(value));
        Assert.Equal(expected, Iso8601Duration.Parse(text));
    }

    [Theory]
    [InlineData("P0D", "PT0S")]
    [InlineData("-P0D", "PT0S")]
    [InlineData("P1DT0H", "P1D")]
    [InlineData("PT1.50S", "PT1.5S")]
    [InlineData("P007D", "P7D")]
    public void Another_spelling_is_written_in_the_shortest(string text, string canonical)
    {
        var value = Iso8601Duration.Parse(text);

        Assert.Equal(canonical, value.ToString());
        Assert.Equal(Iso8601Duration.Parse(canonical), value);
        Assert.Equal(Iso8601Duration.Parse(canonical).GetHashCode(), value.GetHashCode());
    }

    [Fact]
    public void A_month_is_not_thirty_days()
    {
        Assert.NotEqual(Iso8601Duration.Parse("P30D"), Iso8601Duration.Parse("P1M"));
        Assert.NotEqual(Iso8601Duration.Parse("P7D"), Iso8601Duration.Parse("P1W"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("-P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("1D")]
    [InlineData("p1d")]
    [InlineData("P1")]
    [InlineData("PD")]
    [InlineData("P1D2D")]
    [InlineData("P1D1Y")]
    [InlineData("P1H")]
    [InlineData("PT1D")]
    [InlineData("PT1S1M")]
    [InlineData("P1.5D")]
    [InlineData("P-1D")]
    [InlineData("P+1D")]
    [InlineData("+P1D")]
    [InlineData("--P1D")]
    [InlineData("PT.5S")]
    [InlineData("PT5.S")]
    [InlineData("PT1,5S")]
    [InlineData("PT1e2S")]
    [InlineData(" P1D")]
    [InlineData("P1D ")]
    [InlineData("P 1D")]
    [InlineData("P1DT1HT1M")]
    [InlineData("P2147483648D")]
    [InlineData("P۱D")]
    public void Anything_else_is_refused(string text)
    {
        Assert.False(Iso8601Duration.TryParse(text, out _));
        Assert.Throws<FormatException>(() => Iso8601Duration.Parse(text));
        var error = Assert.Throws<JsonException>(() => Codec.Read<Iso8601Duration, DurationJson>(JsonSerializer.Serialize(text)));
        Assert.Equal("Expected a duration such as P1M, found a value that is none.", error.Message);
    }

    [Fact]
    public void A_part_cannot_be_negative()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Iso8601Duration(Days: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(Iso8601Duration) with { Seconds = -0.5m });
    }
}
