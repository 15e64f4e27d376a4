using Microsoft.AspNetCore.Http;

namespace Gale.Codegen.Runtime.Tests.Calls;

/// <summary>A call ends when its token says so, whatever it is waiting for; the server holds still, nobody sleeps.</summary>
public sealed class CancellationTests
{
    [Fact]
    public async Task Cancelled_beforehand_nothing_is_sent()
    {
        await using var server = await LoopbackServer.StartAsync(200);
        var token = new CancellationToken(canceled: true);

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new ShopClient(server).GetOrderAsync("o_1", null, token));

        Assert.Equal(token, error.CancellationToken);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task Cancelled_while_waiting_for_the_answer()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            cancellation.Cancel();
            await LoopbackServer.HoldAsync(context);
        });

        await AssertIsCancelledAsync(
            cancellation.Token, new ShopClient(server).GetOrderAsync("o_1", null, cancellation.Token));
    }

    [Theory]
    [InlineData(200)]
    [InlineData(404)]
    public async Task Cancelled_while_reading_the_body(int status)
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.StatusCode = status;
            await context.Response.WriteAsync("""{"id":""");
            await context.Response.Body.FlushAsync();
            await LoopbackServer.HoldAsync(context);
        });
        using var handler = new HeadersArrived(cancellation.Cancel);
        using var http = new HttpClient(handler) { BaseAddress = server.Address };
        var shop = new ShopClient(http, new ShopOptions { MerchantKey = "key_1" });

        await AssertIsCancelledAsync(cancellation.Token, shop.GetOrderAsync("o_1", null, cancellation.Token));
        Assert.True(handler.HaveArrived);
    }

    [Fact]
    public async Task Cancelled_while_a_provider_that_does_not_listen_fetches_a_token()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = await LoopbackServer.StartAsync(200);
        var never = new TaskCompletionSource<string>();
        var shop = new ShopClient(server.Http, new ShopOptions
        {
            MerchantKey = BearerCredential.FromProvider(_ =>
            {
                cancellation.Cancel();
                return new ValueTask<string>(never.Task);
            }),
        });

        await AssertIsCancelledAsync(cancellation.Token, shop.GetOrderAsync("o_1", null, cancellation.Token));
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_provider_is_told_of_the_cancellation()
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = await LoopbackServer.StartAsync(200);
        var isTold = false;
        var shop = new ShopClient(server.Http, new ShopOptions
        {
            MerchantKey = BearerCredential.FromProvider(token =>
            {
                cancellation.Cancel();
                isTold = token.IsCancellationRequested;
                throw new OperationCanceledException(token);
            }),
        });

        await AssertIsCancelledAsync(cancellation.Token, shop.GetOrderAsync("o_1", null, cancellation.Token));
        Assert.True(isTold);
    }

    // Under the caller's own token, so that a filter on it works.
    private static async Task AssertIsCancelledAsync(CancellationToken token, Task call)
    {
        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(token, error.CancellationToken);
        Assert.IsNotType<TimeoutException>(error.InnerException);
    }

    private sealed class HeadersArrived(Action then) : DelegatingHandler(new SocketsHttpHandler())
    {
        public bool HaveArrived { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken);
            HaveArrived = true;
            then();
            return response;
        }
    }
}
