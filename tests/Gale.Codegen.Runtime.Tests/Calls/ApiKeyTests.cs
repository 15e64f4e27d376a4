namespace Gale.Codegen.Runtime.Tests.Calls;

public sealed class ApiKeyTests
{
    [Fact]
    public async Task A_key_travels_in_the_header_of_the_documents_choice()
    {
        await using var server = await LoopbackServer.StartAsync(204);

        await SendAsync(server, ApiKeyCredential.FromKey("k 1").InHeader("X-API-Key"));

        Assert.Equal("k 1", server.Request.Headers["X-API-Key"]);
    }

    [Theory]
    [InlineData("/pets", "/pets?api%20key=k%26%201")]
    [InlineData("/pets?page=2", "/pets?page=2&api%20key=k%26%201")]
    [InlineData("/pets?api%20key=old&api%20keys=2&api%20key", "/pets?api%20keys=2&api%20key=k%26%201")]
    public async Task A_key_travels_in_the_query_and_ends_no_parameter(string path, string sent)
    {
        await using var server = await LoopbackServer.StartAsync(204);

        await SendAsync(server, ApiKeyCredential.FromKey("k& 1").InQuery("api key"), path);

        Assert.Equal(sent, server.Request.RawTarget);
    }

    [Fact]
    public async Task A_key_in_the_query_is_not_shown_by_an_error()
    {
        await using var server = await LoopbackServer.StartAsync(500);

        var error = await Assert.ThrowsAsync<ApiException>(() => SendAsync(server, ApiKeyCredential.FromKey("s3cret").InQuery("key")));

        Assert.DoesNotContain("s3cret", error.ToString());
    }

    [Fact]
    public async Task A_key_travels_in_a_cookie_beside_others()
    {
        await using var server = await LoopbackServer.StartAsync(204);
        server.Http.DefaultRequestHeaders.TryAddWithoutValidation("Cookie", "theme=dark");

        await SendAsync(server, ApiKeyCredential.FromKey("k1").InCookie("session"));

        Assert.Contains("session=k1", server.Request.Headers.Cookie.ToString());
    }

    [Theory]
    [InlineData("k;1")]
    [InlineData("k 1")]
    public async Task A_key_that_no_cookie_can_have_is_refused_and_not_shown(string key)
    {
        await using var server = await LoopbackServer.StartAsync(204);

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync(server, ApiKeyCredential.FromKey(key).InCookie("session")));

        Assert.DoesNotContain(key, error.Message);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("k\r\nX-Other: 1", "has a line end")]
    public async Task A_key_that_cannot_be_one_is_refused_and_not_shown(string key, string complaint)
    {
        await using var server = await LoopbackServer.StartAsync(204);

        var provided = await Assert.ThrowsAsync<InvalidOperationException>(
            () => SendAsync(server, ApiKeyCredential.FromProvider(_ => ValueTask.FromResult(key)).InHeader("X-API-Key")));
        var given = Assert.Throws<ArgumentException>(() => ApiKeyCredential.FromKey(key));

        Assert.Contains(complaint, provided.Message);
        Assert.Contains(complaint, given.Message);
        Assert.DoesNotContain("X-Other", provided.Message + given.Message);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_provider_is_asked_at_each_call()
    {
        await using var server = await LoopbackServer.StartAsync(204);
        var asked = 0;
        var credential = ApiKeyCredential.FromProvider(_ => ValueTask.FromResult($"k{++asked}")).InHeader("X-API-Key");

        await SendAsync(server, credential);
        await SendAsync(server, credential);

        Assert.Equal(["k1", "k2"], server.Requests.Select(request => request.Headers["X-API-Key"].ToString()));
    }

    [Fact]
    public async Task An_external_key_leaves_it_to_the_http_client()
    {
        await using var server = await LoopbackServer.StartAsync(204);
        server.Http.DefaultRequestHeaders.TryAddWithoutValidation("X-API-Key", "theirs");

        await SendAsync(server, ApiKeyCredential.External.InHeader("X-API-Key"));

        Assert.Equal("theirs", server.Request.Headers["X-API-Key"]);
    }

    [Fact]
    public void A_key_shows_itself_nowhere()
    {
        ApiKeyCredential? none = (string?)null;
        ApiKeyCredential some = "s3cret";

        Assert.Null(none);
        Assert.Equal(("***", "***"), (some.ToString(), some.InQuery("key").ToString()));
    }

    /// <summary>The header of RFC 7617, section 2, and one with a password in UTF-8 (section 2.1).</summary>
    [Theory]
    [InlineData("Aladdin", "open sesame", "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==")]
    [InlineData("test", "123£", "Basic dGVzdDoxMjPCow==")]
    [InlineData("key", "", "Basic a2V5Og==")]
    public async Task A_name_and_a_password_are_basic(string name, string password, string header)
    {
        await using var server = await LoopbackServer.StartAsync(204);

        await SendAsync(server, new BasicCredential(name, password));

        Assert.Equal(header, server.Request.Headers.Authorization);
    }

    [Fact]
    public void A_name_with_a_colon_would_be_another_password() =>
        Assert.Throws<ArgumentException>(() => new BasicCredential("a:b", "c"));

    private static Task SendAsync(LoopbackServer server, ApiCredential credential, string path = "/") =>
        Probe.SendAsync(server, new ShopOptions { AdminKey = credential }, Probe.Operation(path, ["adminKey"]));
}
