using System.Net;
using System.Text;

namespace Gale.Codegen.Runtime.Tests.Calls;

public sealed class SuccessTests
{
    private const string OrderText = """{"id":"o_1","amount":1200}""";

    [Fact]
    public async Task A_call_sends_the_request_and_returns_what_the_server_answers()
    {
        await using var server = await LoopbackServer.StartAsync(200, OrderText);

        var order = await new ShopClient(server).GetOrderAsync("o_1");

        Assert.Equal(new Order { Id = "o_1", Amount = 1200 }, order);
        Assert.Equal(("GET", "/v2/orders/o_1"), (server.Request.Method, server.Request.RawTarget));
        Assert.Equal("application/json", server.Request.Headers.Accept);
        Assert.Equal("Bearer key_1", server.Request.Headers.Authorization);
    }

    [Fact]
    public async Task A_success_without_a_body_needs_none_and_asks_for_none()
    {
        await using var server = await LoopbackServer.StartAsync(204);

        await new ShopClient(server).DeleteOrderAsync("o_1");

        Assert.Equal("DELETE", server.Request.Method);
        Assert.False(server.Request.Headers.ContainsKey("Accept"));
    }

    [Fact]
    public async Task A_class_of_statuses_stands_for_each_of_its_statuses()
    {
        await using var server = await LoopbackServer.StartAsync(206, $$"""{"items":[{{OrderText}}]}""");

        var page = await new ShopClient(server).ListOrdersAsync();

        Assert.Equal("o_1", Assert.Single(page.Items).Id);
    }

    [Fact]
    public async Task A_large_body_of_unknown_length_is_read_whole()
    {
        var items = string.Join(',', Enumerable.Range(0, 20_000).Select(i => $$"""{"id":"o_{{i}}","amount":{{i}}}"""));
        await using var server = await LoopbackServer.StartAsync(200, $$"""{"items":[{{items}}]}""");

        var page = await new ShopClient(server).ListOrdersAsync();

        Assert.Equal(20_000, page.Items.Count);
        Assert.Equal(new Order { Id = "o_19999", Amount = 19_999 }, page.Items[^1]);
    }

    [Fact]
    public async Task A_body_in_another_charset_or_with_a_byte_order_mark_is_understood()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.ContentType = "application/json; charset=utf-16";
            byte[] body = [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(OrderText.Replace("o_1", "ö"))];
            await context.Response.Body.WriteAsync(body);
        });

        Assert.Equal("ö", (await new ShopClient(server).GetOrderAsync("o_1")).Id);
    }

    [Fact]
    public async Task The_answer_carries_status_headers_and_request_id_beside_the_value()
    {
        await using var server = await LoopbackServer.StartAsync(
            200, OrderText, headers: [("X-Request-Id", "req_1"), ("ETag", "\"7\""), ("Link", "<a>"), ("Link", "<b>")]);

        var response = await new ShopClient(server).GetOrderWithResponseAsync("o_1");

        Assert.True(response.IsSuccess);
        Assert.Null(response.Error);
        Assert.Equal("o_1", response.Value.Id);
        Assert.Equal(200, response.StatusCode);
        Assert.Equal("req_1", response.RequestId);
        Assert.Equal("\"7\"", response.Headers["etag"]);
        Assert.Equal(["<a>", "<b>"], response.Headers.GetValues("link"));
        Assert.Equal("application/json", response.Headers["Content-Type"]);
        Assert.Null(response.Headers["X-Absent"]);
        Assert.Empty(response.Headers.GetValues("X-Absent"));
    }

    [Fact]
    public async Task The_client_names_itself_unless_the_http_client_has_a_name()
    {
        await using var server = await LoopbackServer.StartAsync(200, OrderText);
        var shop = new ShopClient(server);

        await shop.GetOrderAsync("o_1");
        server.Http.DefaultRequestHeaders.UserAgent.ParseAdd("Shop/1.0");
        await shop.GetOrderAsync("o_1");

        Assert.StartsWith("Gale.Codegen/", server.Requests[0].Headers.UserAgent.ToString());
        Assert.Equal("Shop/1.0", server.Requests[1].Headers.UserAgent);
    }

    [Fact]
    public async Task The_http_version_is_the_one_that_the_http_client_is_set_to()
    {
        (Version Version, HttpVersionPolicy Policy) seen = default;
        using var http = new HttpClient(new StubHandler((request, _) =>
        {
            seen = (request.Version, request.VersionPolicy);
            return Task.FromResult(new HttpResponseMessage { Content = new StringContent(OrderText) });
        }))
        {
            BaseAddress = new Uri("https://shop.example"),
            DefaultRequestVersion = HttpVersion.Version20,
            DefaultVersionPolicy = HttpVersionPolicy.RequestVersionExact,
        };

        await new ShopClient(http, new ShopOptions { MerchantKey = "key_1" }).GetOrderAsync("o_1");

        Assert.Equal((HttpVersion.Version20, HttpVersionPolicy.RequestVersionExact), seen);
    }

    [Fact]
    public async Task Sixty_four_calls_at_once_each_get_their_own_answer()
    {
        var everybodyIsHere = new TaskCompletionSource();
        var arrived = 0;
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            if (Interlocked.Increment(ref arrived) == 64)
            {
                everybodyIsHere.SetResult();
            }

            await everybodyIsHere.Task;
            await LoopbackServer.AnswerAsync(context, 201, context.Request.Headers["X-Copy"]);
        });
        var shop = new ShopClient(server);

        var orders = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(() => CreateAsync(shop, i))));

        Assert.Equal(Enumerable.Range(0, 64).Select(i => (long)i), orders.Select(order => order.Amount));
        Assert.Equal(
            Enumerable.Range(0, 64).Select(TextOf).Order(StringComparer.Ordinal),
            server.Requests.Select(request => request.Body).Order(StringComparer.Ordinal));
    }

    private static string TextOf(int i) => $$"""{"id":"{{new string('x', i)}}","amount":{{i}}}""";

    private static Task<Order> CreateAsync(ShopClient shop, int i) => shop.CreateOrderAsync(
        new Order { Id = new string('x', i), Amount = i },
        new RequestOptions { Headers = new Dictionary<string, string> { ["X-Copy"] = TextOf(i) } });
}
