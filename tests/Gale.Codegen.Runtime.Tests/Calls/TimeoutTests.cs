using System.Net;

namespace Gale.Codegen.Runtime.Tests.Calls;

public sealed class TimeoutTests
{
    private static readonly RequestOptions _shortly = new() { Timeout = TimeSpan.FromMilliseconds(1) };

    [Fact]
    public async Task A_call_that_takes_too_long_for_its_answer_is_a_timeout()
    {
        await using var server = await LoopbackServer.StartAsync(LoopbackServer.HoldAsync);

        await AssertTimesOutAsync(new ShopClient(server).GetOrderAsync("o_1", _shortly));
    }

    [Fact]
    public async Task A_call_that_takes_too_long_for_its_token_is_a_timeout()
    {
        await using var server = await LoopbackServer.StartAsync(200);
        var never = new TaskCompletionSource<string>();
        var shop = new ShopClient(server.Http, new ShopOptions
        {
            MerchantKey = BearerCredential.FromProvider(_ => new ValueTask<string>(never.Task)),
        });

        await AssertTimesOutAsync(shop.GetOrderAsync("o_1", _shortly));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task The_timeout_of_the_http_client_holds_for_the_body_too()
    {
        using var http = StalledAfter(HttpStatusCode.OK, """{"id":""");
        http.Timeout = TimeSpan.FromMilliseconds(1);
        var shop = new ShopClient(http, new ShopOptions { MerchantKey = "key_1" });

        var error = await Assert.ThrowsAsync<TaskCanceledException>(() => shop.GetOrderAsync("o_1"));

        Assert.IsType<TimeoutException>(error.InnerException);
    }

    [Fact]
    public async Task A_timeout_in_the_body_of_an_error_does_not_hide_the_error()
    {
        using var http = StalledAfter(HttpStatusCode.NotFound, """{"error":""");
        var shop = new ShopClient(http, new ShopOptions { MerchantKey = "key_1" });

        // Long enough for an answer from memory to begin, however busy the machine is.
        var error = await Assert.ThrowsAsync<ApiException>(
            () => shop.GetOrderAsync("o_1", new RequestOptions { Timeout = TimeSpan.FromSeconds(1) }));

        Assert.Equal((404, """{"error":""", true), (error.StatusCode, error.RawBody, error.IsBodyTruncated));
    }

    [Fact]
    public async Task A_call_may_have_all_the_time_there_is()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"id":"o_1","amount":1}""");

        var order = await new ShopClient(server).GetOrderAsync(
            "o_1", new RequestOptions { Timeout = Timeout.InfiniteTimeSpan });

        Assert.Equal(1, order.Amount);
    }

    [Fact]
    public async Task A_token_that_a_provider_has_kept_is_not_cancelled_by_a_later_call()
    {
        CancellationToken kept = default;
        using var http = Answering();
        var provided = new ShopClient(http, new ShopOptions
        {
            MerchantKey = BearerCredential.FromProvider(token =>
            {
                kept = token;
                return new("key_1");
            }),
        });
        await provided.GetOrderAsync("o_1");

        using var silent = NeverAnswering();
        await Assert.ThrowsAsync<TaskCanceledException>(() => new ShopClient(silent, new ShopOptions { MerchantKey = "key_1" }).GetOrderAsync("o_1", _shortly));

        Assert.False(kept.IsCancellationRequested);
    }

    [Fact]
    public async Task A_caller_that_gives_up_after_its_call_ends_no_other()
    {
        using var http = Answering();
        using var source = new CancellationTokenSource();
        var shop = new ShopClient(http, new ShopOptions { MerchantKey = "key_1" });
        await shop.GetOrderAsync("o_1", cancellationToken: source.Token);
        await source.CancelAsync();

        Assert.Equal("o_1", (await shop.GetOrderAsync("o_1")).Id);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-2)]
    [InlineData(2147483648.0)]
    public void A_time_that_no_timer_can_run_is_refused(double milliseconds) =>
        Assert.Throws<ArgumentOutOfRangeException>(
            () => new RequestOptions { Timeout = TimeSpan.FromMilliseconds(milliseconds) });

    private static async Task AssertTimesOutAsync(Task call)
    {
        var error = await Assert.ThrowsAsync<TaskCanceledException>(() => call);

        Assert.IsType<TimeoutException>(error.InnerException);
        Assert.Equal("getOrder was ended: its answer was not there within 0.001 seconds.", error.Message);
    }

    private static HttpClient StalledAfter(HttpStatusCode status, string beginning) =>
        new(new StubHandler((_, _) => Task.FromResult(new HttpResponseMessage(status)
        {
            Content = new StreamContent(new StalledStream(System.Text.Encoding.UTF8.GetBytes(beginning))),
        })))
        {
            BaseAddress = new Uri("https://shop.example"),
        };

    private static HttpClient Answering() => InMemory((_, _) => Task.FromResult(
        new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"id":"o_1","amount":1}""") }));

    private static HttpClient NeverAnswering() => InMemory((_, cancellationToken) => new TaskCompletionSource<HttpResponseMessage>().Task.WaitAsync(cancellationToken));

    private static HttpClient InMemory(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) =>
        new(new StubHandler(answer)) { BaseAddress = new Uri("http://shop.test") };
}
