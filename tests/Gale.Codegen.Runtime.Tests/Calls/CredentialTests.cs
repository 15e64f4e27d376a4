namespace Gale.Codegen.Runtime.Tests.Calls;

public sealed class CredentialTests
{
    [Fact]
    public async Task A_provider_is_asked_at_each_call()
    {
        await using var server = await LoopbackServer.StartAsync(204);
        var asked = 0;
        var credential = BearerCredential.FromProvider(_ => ValueTask.FromResult($"token_{++asked}"));

        await SendAsync(server, credential);
        await SendAsync(server, credential);

        Assert.Equal(["Bearer token_1", "Bearer token_2"], server.Requests.Select(request => request.Headers.Authorization.ToString()));
    }

    [Fact]
    public async Task A_provider_may_take_its_time()
    {
        await using var server = await LoopbackServer.StartAsync(204);
        var token = new TaskCompletionSource<string>();
        var call = SendAsync(server, BearerCredential.FromProvider(_ => new ValueTask<string>(token.Task)));

        Assert.False(call.IsCompleted);
        token.SetResult("late");
        await call;

        Assert.Equal("Bearer late", server.Request.Headers.Authorization);
    }

    [Fact]
    public async Task What_a_provider_throws_passes_through_and_nothing_is_sent()
    {
        await using var server = await LoopbackServer.StartAsync(204);
        var failure = new TimeZoneNotFoundException();

        Assert.Same(failure, await Assert.ThrowsAsync<TimeZoneNotFoundException>(
            () => SendAsync(server, BearerCredential.FromProvider(_ => throw failure))));
        Assert.Same(failure, await Assert.ThrowsAsync<TimeZoneNotFoundException>(
            () => SendAsync(server, BearerCredential.FromProvider(_ => ValueTask.FromException<string>(failure)))));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_provider_that_cancels_itself_is_no_timeout()
    {
        await using var server = await LoopbackServer.StartAsync(204);
        var cancellation = new OperationCanceledException("gave up");

        var thrown = await Assert.ThrowsAsync<OperationCanceledException>(
            () => SendAsync(server, BearerCredential.FromProvider(_ => throw cancellation)));

        Assert.Same(cancellation, thrown);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData(null, "is empty")]
    [InlineData(" ", "is empty")]
    [InlineData("secret\n", "has a line end in it")]
    [InlineData("sec ret", "has a blank")]
    [InlineData("sécret", "not printable ASCII")]
    public async Task A_token_that_cannot_be_one_is_refused_and_not_shown(string? token, string complaint)
    {
        await using var server = await LoopbackServer.StartAsync(204);

        var provided = await Assert.ThrowsAsync<InvalidOperationException>(
            () => SendAsync(server, BearerCredential.FromProvider(_ => ValueTask.FromResult(token!))));
        var given = Assert.ThrowsAny<ArgumentException>(() => BearerCredential.FromToken(token!));

        Assert.Contains(complaint, provided.Message);
        Assert.Contains(token is null ? "null" : complaint, given.Message);
        Assert.DoesNotContain("ret", provided.Message.Replace("returned", ""));
        Assert.DoesNotContain("ret", given.Message);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task An_external_credential_leaves_it_to_the_http_client()
    {
        await using var server = await LoopbackServer.StartAsync(204);
        server.Http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Basic abc");

        await SendAsync(server, BearerCredential.External);

        Assert.Equal("Basic abc", server.Request.Headers.Authorization);
    }

    [Fact]
    public async Task Without_a_credential_nothing_is_sent_and_the_way_out_is_named()
    {
        await using var server = await LoopbackServer.StartAsync(204);

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => SendAsync(server, null));

        Assert.Empty(server.Requests);
        Assert.Equal(
            "probe needs a credential for 'merchantKey', and ShopOptions has none; nothing was sent. Set MerchantKey of "
            + "ShopOptions, or set it to the External of its type where the HttpClient authenticates by itself.",
            error.Message);
    }

    [Fact]
    public async Task The_first_alternative_with_all_its_credentials_is_taken()
    {
        await using var server = await LoopbackServer.StartAsync(204);
        var operation = Probe.Operation("/", ["merchantKey", "adminKey"], ["absent"], ["adminKey"]);
        var admin = new HeaderCredential("X-Admin", "a");

        await Probe.SendAsync(server, new ShopOptions { AdminKey = admin }, operation);
        await Probe.SendAsync(server, new ShopOptions { AdminKey = admin, MerchantKey = "m" }, operation);
        var error = await Assert.ThrowsAsync<InvalidOperationException>(
            () => Probe.SendAsync(server, new ShopOptions { MerchantKey = "m" }, operation));

        Assert.Equal(["", "Bearer m"], server.Requests.Select(request => request.Headers.Authorization.ToString()));
        Assert.Equal(["a", "a"], server.Requests.Select(request => request.Headers["X-Admin"].ToString()));
        Assert.Contains("'merchantKey' and 'adminKey' or 'absent' or 'adminKey'", error.Message);
    }

    [Fact]
    public async Task Optional_authentication_uses_a_credential_that_is_there()
    {
        await using var server = await LoopbackServer.StartAsync(204);
        var operation = Probe.Operation("/", [], ["merchantKey"]);

        await Probe.SendAsync(server, new ShopOptions(), operation);
        await Probe.SendAsync(server, new ShopOptions { MerchantKey = "m" }, operation);

        Assert.Equal(["", "Bearer m"], server.Requests.Select(request => request.Headers.Authorization.ToString()));
    }

    [Fact]
    public async Task An_operation_without_authentication_sends_no_credential()
    {
        await using var server = await LoopbackServer.StartAsync(204);

        await Probe.SendAsync(server, new ShopOptions { MerchantKey = "m" }, Probe.Operation("/"));

        Assert.False(server.Request.Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public void A_credential_shows_itself_in_no_log()
    {
        var options = new ShopOptions { MerchantKey = "secret" };

        Assert.Equal("***", options.MerchantKey!.ToString());
        Assert.DoesNotContain("secret", options.ToString());
        Assert.Null((BearerCredential?)(string?)null);
    }

    private static Task SendAsync(LoopbackServer server, BearerCredential? credential) =>
        Probe.SendAsync(server, new ShopOptions { MerchantKey = credential }, Probe.Operation("/", ["merchantKey"]));

    private sealed class HeaderCredential(string name, string value) : ApiCredential
    {
        public override ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add(name, value);
            return default;
        }
    }
}
