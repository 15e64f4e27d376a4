using System.Text.Json;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime.Tests.Json;

/// <summary>An integer is what has no fraction, however it is spelled (JSON Schema 2020-12, 6.1.1).</summary>
public class IntegerTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData("-1", -1)]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("1.0", 1)]
    [InlineData("-1.000", -1)]
    [InlineData("1e2", 100)]
    [InlineData("1E+2", 100)]
    [InlineData("-1e2", -100)]
    [InlineData("12.5e1", 125)]
    [InlineData("12.50e1", 125)]
    [InlineData("12.5e3", 12500)]
    [InlineData("1200e-2", 12)]
    [InlineData("100.0e-2", 1)]
    [InlineData("0.0012e4", 12)]
    [InlineData("0.0e5", 0)]
    [InlineData("-0.0", 0)]
    [InlineData("0e-5", 0)]
    [InlineData("0e999999999999999999999", 0)]
    public void Every_spelling_of_an_integer_is_one(string json, int expected)
    {
        Assert.Equal(expected, Codec.Read<long, Int64Json>(json));
        Assert.Equal(expected, Codec.Read<int, Int32Json>(json));
    }

    [Theory]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9223372036854775807.0", long.MaxValue)]
    [InlineData("-9223372036854775808.0", long.MinValue)]
    [InlineData("9.223372036854775807e18", long.MaxValue)]
    [InlineData("922337203685477580700e-2", long.MaxValue)]
    [InlineData("9007199254740993.0", 9007199254740993)]
    [InlineData("1e18", 1000000000000000000)]
    public void No_digit_of_64_bits_is_lost(string json, long expected) => Assert.Equal(expected, Codec.Read<long, Int64Json>(json));

    [Theory]
    [InlineData("9223372036854775808")]
    [InlineData("-9223372036854775809")]
    [InlineData("9223372036854775807.5")]
    [InlineData("9223372036854775808.0")]
    [InlineData("92233720368547758070e-2")]
    [InlineData("1.5")]
    [InlineData("-0.5")]
    [InlineData("15e-1")]
    [InlineData("1e19")]
    [InlineData("1e400")]
    [InlineData("1e-400")]
    [InlineData("1e999999999999999999999")]
    [InlineData("1e-999999999999999999999")]
    public void Fractions_and_what_does_not_fit_are_refused(string json)
    {
        var error = Assert.Throws<JsonException>(() => Codec.Read<long, Int64Json>(json));
        Assert.Equal("Expected an integer of 64 bits, found a value that is none.", error.Message);
    }

    [Theory]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("2147483648.0")]
    [InlineData("1.5")]
    public void An_integer_of_32_bits_says_so(string json)
    {
        var error = Assert.Throws<JsonException>(() => Codec.Read<int, Int32Json>(json));
        Assert.Equal("Expected an integer of 32 bits, found a value that is none.", error.Message);
    }

    [Theory]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    public void The_edges_of_32_bits_fit(string json, int expected) => Assert.Equal(expected, Codec.Read<int, Int32Json>(json));

    [Fact]
    public void A_spelling_is_read_across_the_edge_of_a_buffer() => Assert.Equal(125, Codec.Read<long, Int64Json>(Pieces.Of("12.5e1", 1)));

    [Fact]
    public void Integers_are_written_as_digits()
    {
        Assert.Equal("-9223372036854775808", Codec.Write<long, Int64Json>(long.MinValue));
        Assert.Equal("2147483647", Codec.Write<int, Int32Json>(int.MaxValue));
    }
}
