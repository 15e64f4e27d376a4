using System.Text.Json;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime.Tests.Json;

public class NumberTests
{
    [Theory]
    [InlineData("1.10", "1.10")]
    [InlineData("1.0", "1.0")]
    [InlineData("0.1", "0.1")]
    [InlineData("1e2", "100")]
    [InlineData("-12.5e-1", "-1.25")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void A_decimal_keeps_its_digits_and_its_scale(string json, string written) =>
        Assert.Equal(written, Codec.RoundTrip<decimal, DecimalJson>(json));

    [Theory]
    [InlineData("79228162514264337593543950336")]
    [InlineData("1e400")]
    public void A_decimal_that_does_not_fit_is_refused(string json)
    {
        var error = Assert.Throws<JsonException>(() => Codec.Read<decimal, DecimalJson>(json));
        Assert.Equal("Expected a number that fits a decimal, found a value that is none.", error.Message);
    }

    [Theory]
    [InlineData("0.1", 0.1)]
    [InlineData("-1.5e10", -1.5e10)]
    [InlineData("1", 1)]
    [InlineData("1.7976931348623157e308", double.MaxValue)]
    [InlineData("5e-324", double.Epsilon)]
    [InlineData("1e-400", 0)]
    public void A_double_is_the_nearest(string json, double expected)
    {
        var value = Codec.Read<double, DoubleJson>(json);

        Assert.Equal(expected, value);
        Assert.Equal(expected, Codec.Read<double, DoubleJson>(Codec.Write<double, DoubleJson>(value)));
    }

    [Fact]
    public void A_float_is_the_nearest()
    {
        Assert.Equal(0.1f, Codec.Read<float, SingleJson>("0.1"));
        Assert.Equal("0.1", Codec.Write<float, SingleJson>(0.1f));
    }

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    public void What_would_be_infinite_is_refused(string json)
    {
        Assert.Equal(
            "Expected a number that fits a double, found a value that is none.",
            Assert.Throws<JsonException>(() => Codec.Read<double, DoubleJson>(json)).Message);
        Assert.Equal(
            "Expected a number that fits a float, found a value that is none.",
            Assert.Throws<JsonException>(() => Codec.Read<float, SingleJson>(json)).Message);
    }

    [Fact]
    public void A_float_does_not_hold_what_only_a_double_does() => Assert.Throws<JsonException>(() => Codec.Read<float, SingleJson>("1e39"));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void What_JSON_has_no_form_for_is_not_written(double value)
    {
        Assert.Throws<JsonException>(() => Codec.Write<double, DoubleJson>(value));
        Assert.Throws<JsonException>(() => Codec.Write<float, SingleJson>((float)value));
    }
}
