using System.Net;

namespace Gale.Codegen.Runtime.Tests.Calls;

public sealed class IdempotencyTests
{
    private static readonly Order _order = new() { Id = "o_1", Amount = 1 };

    [Fact]
    public async Task Every_call_has_a_fresh_key_of_its_own()
    {
        await using var server = await LoopbackServer.StartAsync(201, """{"id":"o_1","amount":1}""");
        var shop = new ShopClient(server);

        var first = await shop.CreateOrderWithResponseAsync(_order);
        var second = await shop.CreateOrderWithResponseAsync(_order);

        Assert.NotEqual(first.IdempotencyKey, second.IdempotencyKey);
        Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", first.IdempotencyKey);
        Assert.Equal([first.IdempotencyKey, second.IdempotencyKey], server.Requests.Select(KeyOf));
    }

    [Fact]
    public async Task No_key_comes_twice()
    {
        using var http = new HttpClient(new StubHandler((_, _) => Task.FromResult(
            new HttpResponseMessage(HttpStatusCode.Created) { Content = new StringContent("""{"id":"o_1","amount":1}""") })));
        var shop = new ShopClient(http, new ShopOptions { BaseAddress = new Uri("http://shop.test"), MerchantKey = "key_1" });

        var keys = await Task.WhenAll(Enumerable.Range(0, 500).Select(async _ => (await shop.CreateOrderWithResponseAsync(_order)).IdempotencyKey));

        Assert.Equal(500, keys.Distinct().Count());
        Assert.All(keys, key => Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", key));
    }

    [Fact]
    public async Task The_callers_key_is_sent_instead()
    {
        await using var server = await LoopbackServer.StartAsync(201, """{"id":"o_1","amount":1}""");

        var response = await new ShopClient(server).CreateOrderWithResponseAsync(
            _order, new RequestOptions { IdempotencyKey = "key_7" });

        Assert.Equal(("key_7", "key_7"), (response.IdempotencyKey, KeyOf(server.Request)));
    }

    [Fact]
    public async Task The_callers_header_is_sent_before_all()
    {
        await using var server = await LoopbackServer.StartAsync(201, """{"id":"o_1","amount":1}""");
        var options = new RequestOptions
        {
            IdempotencyKey = "key_7",
            Headers = new Dictionary<string, string> { ["idempotency-key"] = "key_8" },
        };

        var response = await new ShopClient(server).CreateOrderWithResponseAsync(_order, options);

        Assert.Equal(("key_8", "key_8"), (response.IdempotencyKey, KeyOf(server.Request)));
    }

    [Theory]
    [InlineData(typeof(HttpRequestException))]
    [InlineData(typeof(TaskCanceledException))]
    public async Task The_key_is_on_the_exception_of_a_call_that_got_no_answer(Type thrown)
    {
        string? sent = null;
        using var http = new HttpClient(new StubHandler((request, _) =>
        {
            sent = request.Headers.GetValues("Idempotency-Key").Single();
            throw (Exception)Activator.CreateInstance(thrown)!;
        }));
        var shop = new ShopClient(http, new ShopOptions { BaseAddress = new Uri("http://shop.test"), MerchantKey = "key_1" });

        var broken = await Assert.ThrowsAsync(thrown, () => shop.CreateOrderAsync(_order));

        Assert.NotNull(sent);
        Assert.Equal(sent, broken.Data["IdempotencyKey"]);
    }

    [Fact]
    public async Task The_key_is_on_the_error()
    {
        await using var server = await LoopbackServer.StartAsync(500, "");

        var error = await Assert.ThrowsAsync<ApiException>(() => new ShopClient(server).CreateOrderAsync(_order));
        var response = await new ShopClient(server).CreateOrderWithResponseAsync(_order);

        Assert.Equal(KeyOf(server.Requests[0]), error.IdempotencyKey);
        Assert.Equal(KeyOf(server.Requests[1]), response.IdempotencyKey);
        Assert.Equal(36, error.IdempotencyKey!.Length);
    }

    [Fact]
    public async Task An_operation_whose_document_declares_no_header_has_no_key()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"id":"o_1","amount":1}""");

        var response = await new ShopClient(server).GetOrderWithResponseAsync(
            "o_1", new RequestOptions { IdempotencyKey = "key_7" });

        Assert.Null(response.IdempotencyKey);
        Assert.False(server.Request.Headers.ContainsKey("Idempotency-Key"));
    }

    [Fact]
    public async Task An_empty_key_is_refused()
    {
        await using var server = await LoopbackServer.StartAsync(201);

        await Assert.ThrowsAsync<ArgumentException>(
            () => new ShopClient(server).CreateOrderAsync(_order, new RequestOptions { IdempotencyKey = " " }));

        Assert.Empty(server.Requests);
    }

    private static string KeyOf(ReceivedRequest request) => request.Headers["Idempotency-Key"].ToString();
}
