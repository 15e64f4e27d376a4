using System.Globalization;

namespace Gale.Codegen.Runtime.Tests.Calls;

public sealed class QueryTests
{
    [Fact]
    public async Task Names_and_values_are_encoded()
    {
        var request = await Probe.SendAsync("/search", request =>
        {
            request.AddQuery("filter[a]", "b&c=d e+f%#ü");
            request.AddQuery("empty", "");
        });

        Assert.Equal("/search?filter%5Ba%5D=b%26c%3Dd%20e%2Bf%25%23%C3%BC&empty=", request.RawTarget);
    }

    [Fact]
    public async Task What_is_not_given_is_left_out()
    {
        var request = await Probe.SendAsync("/search", request =>
        {
            request.AddQuery("a", (string?)null);
            request.AddQuery("b", (long?)null);
            request.AddQuery("c", (IReadOnlyList<string>?)null);
            request.AddQuery("d", (Uri?)null);
        });

        Assert.Equal("/search", request.RawTarget);
    }

    [Fact]
    public async Task A_list_repeats_its_name()
    {
        var request = await Probe.SendAsync("/search", request =>
        {
            request.AddQuery("first", 1);
            request.AddQuery("status", ["paid", "a,b", ""]);
        });

        Assert.Equal("/search?first=1&status=paid&status=a%2Cb&status=", request.RawTarget);
    }

    [Fact]
    public async Task Values_of_every_kind_are_written_alike_on_every_machine()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        try
        {
            var request = await Probe.SendAsync("/search", request =>
            {
                request.AddQuery("long", -1L);
                request.AddQuery("int", (int?)2);
                request.AddQuery("bool", false);
                request.AddQuery("double", 1234.5);
                request.AddQuery("float", 0.1f);
                request.AddQuery("decimal", 1234.50m);
                request.AddQuery("guid", new Guid("0F8FAD5B-D9CB-469F-A165-70867728950E"));
                request.AddQuery("time", new DateTimeOffset(2026, 3, 1, 12, 0, 0, 250, TimeSpan.FromHours(-3.5)));
                request.AddQuery("date", new DateOnly(2026, 3, 1));
                request.AddQuery("uri", new Uri("https://a/b c"));
            });

            Assert.Equal(
                "/search?long=-1&int=2&bool=false&double=1234.5&float=0.1&decimal=1234.50"
                + "&guid=0f8fad5b-d9cb-469f-a165-70867728950e&time=2026-03-01T12%3A00%3A00.25-03%3A30&date=2026-03-01"
                + "&uri=https%3A%2F%2Fa%2Fb%20c",
                request.RawTarget);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public async Task The_callers_own_parameters_come_after_those_of_the_operation()
    {
        var options = new RequestOptions { Query = new Dictionary<string, string> { ["expand"] = "a b" } };

        var request = await Probe.SendAsync("/search", request => request.AddQuery("limit", 5), options);

        Assert.Equal("/search?limit=5&expand=a%20b", request.RawTarget);
    }
}
