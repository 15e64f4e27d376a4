namespace Gale.Codegen.Runtime.Tests.Calls;

/// <summary>What becomes of path parameters and base addresses, as the request line has them.</summary>
public sealed class PathTests
{
    [Theory]
    [InlineData("o_1", "o_1")]
    [InlineData("a-b.c~d", "a-b.c~d")]
    [InlineData("a b", "a%20b")]
    [InlineData("a/b", "a%2Fb")]
    [InlineData("a%2Fb", "a%252Fb")]
    [InlineData("a?b#c&d=e+f", "a%3Fb%23c%26d%3De%2Bf")]
    [InlineData("zażółć😀", "za%C5%BC%C3%B3%C5%82%C4%87%F0%9F%98%80")]
    [InlineData("\r\nHost: evil", "%0D%0AHost%3A%20evil")]
    [InlineData(".", "%2E")]
    [InlineData("..", "%2E%2E")]
    [InlineData("../admin", "..%2Fadmin")]
    [InlineData("...", "...")]
    public async Task A_value_is_one_segment_whatever_is_in_it(string value, string segment)
    {
        var request = await Probe.SendAsync("/orders/{id}/items", request => request.AddPath("id", value));

        Assert.Equal($"/orders/{segment}/items", request.RawTarget);
    }

    [Theory]
    [InlineData("/orders HTTP/1.1\r\nX-Injected: yes\r\nX-Rest: ", "/orders%20HTTP/1.1%0D%0AX-Injected:%20yes%0D%0AX-Rest:%20")]
    [InlineData("/café/a b", "/caf%C3%A9/a%20b")]
    [InlineData("/a%2Fb/(x);v=1,2", "/a%2Fb/(x);v=1,2")]
    [InlineData("/a#b", "/a%23b")]
    public async Task The_documents_own_text_cannot_end_the_request_line(string template, string target)
    {
        var request = await Probe.SendAsync(template, _ => { });

        Assert.Equal(target, request.RawTarget);
        Assert.DoesNotContain("X-Injected", request.Headers.Keys);
    }

    [Fact]
    public async Task A_query_in_the_template_goes_on_with_the_parameters()
    {
        var request = await Probe.SendAsync("/messages?beta=true", request => request.AddQuery("limit", 1));

        Assert.Equal("/messages?beta=true&limit=1", request.RawTarget);
    }

    [Fact]
    public async Task Values_of_every_kind_are_written_alike_on_every_machine()
    {
        var request = await Probe.SendAsync("/{a}/{b}/{c}/{d}/{e}/{f}/{g}/{h}/{i}/{j}", request =>
        {
            request.AddPath("a", long.MinValue);
            request.AddPath("b", (int?)7);
            request.AddPath("c", true);
            request.AddPath("d", 0.1);
            request.AddPath("e", 0.1f);
            request.AddPath("f", 1.50m);
            request.AddPath("g", new Guid("0F8FAD5B-D9CB-469F-A165-70867728950E"));
            request.AddPath("h", new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
            request.AddPath("i", new DateOnly(2026, 3, 1));
            request.AddPath("j", new Uri("a/b", UriKind.Relative));
        });

        Assert.Equal(
            "/-9223372036854775808/7/true/0.1/0.1/1.50/0f8fad5b-d9cb-469f-a165-70867728950e"
            + "/2026-03-01T12%3A00%3A00Z/2026-03-01/a%2Fb",
            request.RawTarget);
    }

    [Fact]
    public void An_empty_value_is_refused_and_named()
    {
        var request = new ApiRequest(Probe.Operation("/orders/{id}"), null);

        var error = Assert.Throws<ArgumentException>(() => request.AddPath("id", ""));

        Assert.Equal("id", error.ParamName);
        Assert.StartsWith("The path parameter 'id' of probe is empty", error.Message);
    }

    [Fact]
    public void No_value_is_refused_and_named()
    {
        var request = new ApiRequest(Probe.Operation("/orders/{id}"), null);

        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => request.AddPath("id", (string?)null)).ParamName);
        Assert.Equal("id", Assert.Throws<ArgumentNullException>(() => request.AddPath("id", (long?)null)).ParamName);
    }

    [Fact]
    public async Task Parameters_out_of_order_or_left_out_are_never_sent()
    {
        Assert.Throws<InvalidOperationException>(
            () => new ApiRequest(Probe.Operation("/{a}/{b}"), null).AddPath("b", "1"));
        Assert.Throws<InvalidOperationException>(
            () => new ApiRequest(Probe.Operation("/all"), null).AddPath("a", "1"));
        var error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => Probe.SendAsync("/{a}/{b}", request => request.AddPath("a", "1")));
        Assert.Equal("probe lacks the path parameter 'b' of /{a}/{b}.", error.Message);
    }

    [Fact]
    public async Task A_long_value_is_sent_whole()
    {
        var value = new string('x', 5000);

        var request = await Probe.SendAsync("/{id}", request => request.AddPath("id", value));

        Assert.Equal($"/{value}", request.RawTarget);
    }

    [Theory]
    [InlineData("", "/v2/orders")]
    [InlineData("/", "/v2/orders")]
    [InlineData("/api", "/api/v2/orders")]
    [InlineData("/api/", "/api/v2/orders")]
    [InlineData("/a%20b/c?left=out#too", "/a%20b/c/v2/orders")]
    public async Task The_path_of_the_base_address_comes_first(string basePath, string target)
    {
        var request = await Probe.SendAsync("/v2/orders", _ => { }, basePath: basePath);

        Assert.Equal(target, request.RawTarget);
    }
}
