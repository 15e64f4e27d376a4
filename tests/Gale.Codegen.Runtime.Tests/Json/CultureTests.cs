using System.Globalization;
using System.Text.Json;
using Gale.Codegen.Runtime.Json;
using Gale.Codegen.Runtime.Tests.Json.Shop;

namespace Gale.Codegen.Runtime.Tests.Json;

/// <summary>A decimal comma, another calendar, other signs: none of it reaches the wire.</summary>
public class CultureTests
{
    [Theory]
    [InlineData("de-DE")]
    [InlineData("fa-IR")]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    public void The_machines_culture_makes_no_difference(string culture) => Under(culture, () =>
    {
        const string Json = """
            {"id":"I","status":"paid","paid_at":"2026-02-25T14:30:00.5-08:00","total":-12,"ship_on":"2026-02-25","items":[{"sku":"i","quantity":-1,"price":-1.10}]}
            """;

        Assert.Equal(Json, Codec.WriteOrder(Codec.ReadOrder(Json)));
        Assert.Equal("\"14:30:00.5\"", Codec.RoundTrip<TimeOnly, TimeOnlyJson>("\"14:30:00.5\""));
        Assert.Equal("\"-P1DT1.5S\"", Codec.RoundTrip<Iso8601Duration, DurationJson>("\"-P1DT1.5S\""));
        Assert.Equal("-1.5", Codec.RoundTrip<double, DoubleJson>("-1.5"));
        Assert.Equal(-125, Codec.Read<long, Int64Json>("-12.5e1"));
        Assert.Equal("[-1.5, 2]", ValueList.From([-1.5m, 2m])!.ToString());
        Assert.Equal("{ a = -1.5 }", ValueMap.From(new Dictionary<string, decimal> { ["a"] = -1.5m })!.ToString());
        Assert.Equal(Codec.Read<Item, ItemJson>("""{"sku":"a","x":-1.5}"""), Codec.Read<Item, ItemJson>("""{"sku":"a","x":-15e-1}"""));
        Assert.Throws<JsonException>(() => Codec.Read<DateOnly, DateOnlyJson>("\"1404-12-31\"".Replace('4', '۴')));
    });

    /// <summary>On a machine without cultures the test above would say nothing.</summary>
    [Fact]
    public void The_cultures_of_this_test_are_at_hand()
    {
        Assert.Equal("-1,5", (-1.5m).ToString(new CultureInfo("de-DE")));
        Assert.NotEqual("-1.5", (-1.5m).ToString(new CultureInfo("fa-IR")));
        Assert.IsType<PersianCalendar>(new CultureInfo("fa-IR").Calendar);
    }

    private static void Under(string culture, Action action)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo(culture);
        try
        {
            action();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
