using System.Net;
using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Calls;

public sealed class CancellationTests
{
    /// <summary>A call that cannot be cancelled would hold the whole run.</summary>
    private const int Guard = 60_000;

    [Fact]
    public async Task No_method_sends_anything_once_its_token_is_cancelled()
    {
        using var network = new FakeNetwork(HttpStatusCode.OK, "{}");
        using var http = new HttpClient(network);
        var cancelled = new CancellationToken(canceled: true);

        foreach (var call in EveryCall(http))
        {
            var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call(cancelled));
            Assert.Equal(cancelled, exception.CancellationToken);
        }

        Assert.Empty(network.Requests);
    }

    [Fact(Timeout = Guard)]
    public async Task A_call_that_waits_for_its_answer_can_be_cancelled()
    {
        await using var server = OddServer.Silent();

        await CancelledOnceAnsweredAsync(server);
    }

    [Fact(Timeout = Guard)]
    public async Task A_call_that_waits_for_the_rest_of_its_answer_can_be_cancelled()
    {
        await using var server = OddServer.Stalling("""{"checkout_id":"cs_1",""", promisedLength: 100);

        await CancelledOnceAnsweredAsync(server);
    }

    [Fact(Timeout = Guard)]
    public async Task A_call_that_waits_for_its_key_can_be_cancelled()
    {
        using var network = new FakeNetwork(HttpStatusCode.OK, "{}");
        using var http = new HttpClient(network);
        using var source = new CancellationTokenSource();
        var key = BearerCredential.FromProvider(async token =>
        {
            await source.CancelAsync();
            return await new TaskCompletionSource<string>().Task.WaitAsync(token);
        });

        var gale = new GaleV2Client(http, new() { MerchantKey = key });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gale.Checkout.GetCheckoutAsync("cs_1", source.Token));
        Assert.Empty(network.Requests);
    }

    private static async Task CancelledOnceAnsweredAsync(OddServer server)
    {
        using var http = new HttpClient();
        using var source = new CancellationTokenSource();
        var call = server.GaleV2Client(http).Checkout.GetCheckoutAsync("cs_1", source.Token);
        await server.Answered;
        await source.CancelAsync();

        var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        Assert.Equal(source.Token, exception.CancellationToken);
    }

    private static IEnumerable<Func<CancellationToken, Task>> EveryCall(HttpClient http)
    {
        Uri address = new("https://service.example");
        var v2 = new GaleV2Client(http, new() { MerchantKey = "key" });
        var v1 = new V1.GaleV1Client(http, new() { MerchantToken = "key" }).Checkout;
        var october = new October.GaleV2Of202510Client(http, new() { MerchantKey = "key" }).Checkout;
        var kadosei = new Kadosei.KadoseiV1Client(http, new() { ApplicationKey = "key", BaseAddress = address }).Sessions;
        return
        [
            token => v2.Checkout.CreateCheckoutAsync(Carts.OfGaleV2(), token),
            token => v2.Checkout.CreateCheckoutAsync(Carts.OfGaleV2(), new CreateCheckoutOptions(), token),
            token => v2.Checkout.CreateCheckoutWithResponseAsync(Carts.OfGaleV2(), cancellationToken: token),
            token => v2.Checkout.GetCheckoutAsync("cs_1", token),
            token => v2.Checkout.GetCheckoutAsync("cs_1", new GetCheckoutOptions(), token),
            token => v2.Checkout.GetCheckoutWithResponseAsync("cs_1", cancellationToken: token),
            token => v2.PaymentLinks.GetPaymentLinkAsync("plink_1", token),
            token => v2.PaymentLinks.GetPaymentLinkAsync("plink_1", new GetPaymentLinkOptions(), token),
            token => v2.PaymentLinks.GetPaymentLinkWithResponseAsync("plink_1", cancellationToken: token),
            token => v1.CreateCheckoutAsync(Carts.OfGaleV1(), token),
            token => v1.CreateCheckoutAsync(Carts.OfGaleV1(), new V1.CreateCheckoutOptions(), token),
            token => v1.CreateCheckoutWithResponseAsync(Carts.OfGaleV1(), cancellationToken: token),
            token => v1.GetCheckoutAsync("chk_1", token),
            token => v1.GetCheckoutAsync("chk_1", new V1.GetCheckoutOptions(), token),
            token => v1.GetCheckoutWithResponseAsync("chk_1", cancellationToken: token),
            token => v1.RefundCheckoutAsync("chk_1", new(), token),
            token => v1.RefundCheckoutAsync("chk_1", new(), new V1.RefundCheckoutOptions(), token),
            token => v1.RefundCheckoutWithResponseAsync("chk_1", new(), cancellationToken: token),
            token => v1.CancelCheckoutAsync("chk_1", token),
            token => v1.CancelCheckoutAsync("chk_1", new V1.CancelCheckoutOptions(), token),
            token => v1.CancelCheckoutWithResponseAsync("chk_1", cancellationToken: token),
            token => october.CreateCheckoutAsync(Carts.OfOctober(), token),
            token => october.CreateCheckoutAsync(Carts.OfOctober(), new October.CreateCheckoutOptions(), token),
            token => october.CreateCheckoutWithResponseAsync(Carts.OfOctober(), cancellationToken: token),
            token => kadosei.GetSessionAsync("e4b8", token),
            token => kadosei.GetSessionAsync("e4b8", new Kadosei.GetSessionOptions(), token),
            token => kadosei.GetSessionWithResponseAsync("e4b8", cancellationToken: token),
        ];
    }
}
