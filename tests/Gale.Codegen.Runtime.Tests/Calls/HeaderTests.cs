namespace Gale.Codegen.Runtime.Tests.Calls;

public sealed class HeaderTests
{
    [Fact]
    public async Task Values_are_sent_as_they_are_and_left_out_when_not_given()
    {
        var request = await Probe.SendAsync("/search", request =>
        {
            request.AddHeader("X-Text", "a, b; c=\"d\"");
            request.AddHeader("X-Number", 1.5);
            request.AddHeader("X-Flag", true);
            request.AddHeader("X-Day", new DateOnly(2026, 3, 1));
            request.AddHeader("If-None-Match", "no quotes");
            request.AddHeader("X-Absent", (int?)null);
        });

        Assert.Equal("a, b; c=\"d\"", request.Headers["X-Text"]);
        Assert.Equal("1.5", request.Headers["X-Number"]);
        Assert.Equal("true", request.Headers["X-Flag"]);
        Assert.Equal("2026-03-01", request.Headers["X-Day"]);
        Assert.Equal("no quotes", request.Headers["If-None-Match"]);
        Assert.False(request.Headers.ContainsKey("X-Absent"));
    }

    [Theory]
    [InlineData("a\r\nX-Evil: 1")]
    [InlineData("a\nb")]
    [InlineData("a\r")]
    [InlineData("a\0b")]
    public async Task A_value_that_could_begin_another_header_is_refused_and_its_header_named(string value)
    {
        await using var server = await LoopbackServer.StartAsync(204);
        var options = new RequestOptions { Headers = new Dictionary<string, string> { ["X-Trace"] = value } };

        var fromParameter = Assert.Throws<ArgumentException>(
            () => new ApiRequest(Probe.Operation("/"), null).AddHeader("X-Trace", value));
        var fromOptions = await Assert.ThrowsAsync<ArgumentException>(
            () => Probe.SendAsync(server, new ShopOptions(), Probe.Operation("/"), options: options));

        Assert.Contains("'X-Trace'", fromParameter.Message);
        Assert.Contains("'X-Trace'", fromOptions.Message);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("X Trace")]
    [InlineData("X-Trace:")]
    [InlineData("X-Trace\r\nX-Evil")]
    public void A_name_that_is_none_is_refused(string name)
    {
        var request = new ApiRequest(Probe.Operation("/"), null);

        Assert.Throws<ArgumentException>(() => request.AddHeader(name, "a"));
    }

    [Fact]
    public async Task The_callers_own_headers_replace_all_others()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"id":"o_1","amount":1}""");
        var options = new RequestOptions
        {
            Headers = new Dictionary<string, string>
            {
                ["accept"] = "application/vnd.shop+json",
                ["authorization"] = "Bearer other",
                ["user-agent"] = "Mine/1.0",
            },
        };

        await new ShopClient(server).GetOrderAsync("o_1", options);

        Assert.Equal("application/vnd.shop+json", server.Request.Headers.Accept);
        Assert.Equal("Bearer other", server.Request.Headers.Authorization);
        Assert.Equal("Mine/1.0", server.Request.Headers.UserAgent);
    }

    [Fact]
    public async Task Headers_that_describe_the_body_go_with_it()
    {
        await using var server = await LoopbackServer.StartAsync(201, """{"id":"o_1","amount":1}""");
        var options = new RequestOptions
        {
            Headers = new Dictionary<string, string>
            {
                ["Content-Type"] = "application/vnd.shop+json",
                ["Content-Language"] = "de",
            },
        };

        await new ShopClient(server).CreateOrderAsync(new Order { Id = "o_1", Amount = 1 }, options);

        Assert.Equal("application/vnd.shop+json", server.Request.Headers.ContentType);
        Assert.Equal("de", server.Request.Headers.ContentLanguage);
        Assert.Equal("""{"id":"o_1","amount":1}""", server.Request.Body);
    }
}
