using System.Net;
using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Payloads;

/// <summary>A documented request that was read is sent as it is documented.</summary>
public sealed class SentPayloadTests
{
    private readonly FakeNetwork _network = new(HttpStatusCode.Forbidden, "{}");

    [Theory]
    [InlineData("gale-v2.create-checkout.request.2026-02")]
    public async Task A_checkout_of_v2(string name)
    {
        var gale = new GaleV2Client(new HttpClient(_network), new() { MerchantKey = "key" });

        await gale.Checkout.CreateCheckoutWithResponseAsync(Read<CreateCheckoutRequest>(name));

        AssertSent(name, "https://api.withgale.com/v2/checkout");
    }

    [Theory]
    [InlineData("gale-v2.create-checkout.request.2025-10")]
    [InlineData("gale-v2.create-checkout.request.2025-10-basic")]
    public async Task A_checkout_of_v2_of_2025_10(string name)
    {
        var gale = new October.GaleV2Of202510Client(new HttpClient(_network), new() { MerchantKey = "key" });

        await gale.Checkout.CreateCheckoutWithResponseAsync(Read<October.CreateCheckoutRequest>(name));

        AssertSent(name, "https://api.withgale.com/v2/checkout");
    }

    [Theory]
    [InlineData("gale-v1.create-checkout.request.2025-06")]
    [InlineData("gale-v1.create-checkout.request.2025-07-one-time")]
    [InlineData("gale-v1.create-checkout.request.2025-07-subscription")]
    [InlineData("gale-v1.create-checkout.request.2025-07-mixed")]
    public async Task A_checkout_of_v1(string name)
    {
        await GaleV1.Checkout.CreateCheckoutWithResponseAsync(Read<V1.CreateCheckoutRequest>(name));

        AssertSent(name, "https://sandbox.api.withgale.com/v1/checkout");
    }

    [Theory]
    [InlineData("gale-v1.refund-checkout.request.2025-06-partial")]
    [InlineData("gale-v1.refund-checkout.request.generated-openapi")]
    public async Task A_refund_of_v1(string name)
    {
        await GaleV1.Checkout.RefundCheckoutWithResponseAsync("chk_123", Read<V1.RefundCheckoutRequest>(name));

        AssertSent(name, "https://sandbox.api.withgale.com/v1/checkout/chk_123/refund");
    }

    [Fact]
    public async Task A_cancellation_of_v1_has_no_body()
    {
        await GaleV1.Checkout.CancelCheckoutWithResponseAsync("chk_123");

        var sent = Assert.Single(_network.Requests);
        Assert.Equal((HttpMethod.Post, null), (sent.Method, sent.Body));
        Assert.Equal("https://sandbox.api.withgale.com/v1/checkout/chk_123/cancel", sent.Address);
    }

    private V1.GaleV1Client GaleV1 => new(new HttpClient(_network), new() { MerchantToken = "key" });

    private static T Read<T>(string name)
    {
        var payload = DocumentedPayloads.Named(name);
        return (T)payload.Read(payload.Json);
    }

    private void AssertSent(string name, string address)
    {
        var sent = Assert.Single(_network.Requests);
        Assert.Equal((HttpMethod.Post, address), (sent.Method, sent.Address));
        JsonAssert.Same(DocumentedPayloads.Named(name).Json, sent.Body!);
    }
}
