using System.Net;
using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Errors;

public sealed class RateLimitTests : IAsyncLifetime
{
    private readonly HandTime _time = new(SandboxFixture.Now);
    private readonly HttpClient _http = new();
    private GaleSandbox _server = null!;

    public async Task InitializeAsync() =>
        _server = await GaleSandbox.StartAsync(new() { RequestsPerMinute = 1, Time = _time });

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Too_many_requests_to_v2_are_a_typed_429_that_says_how_long_to_wait()
    {
        var checkouts = _server.GaleV2Client(_http).Checkout;
        var session = await checkouts.CreateCheckoutAsync(Baskets.OfGaleV2());
        _time.Advance(TimeSpan.FromSeconds(18));

        var error = await Assert.ThrowsAsync<ApiException<ErrorEnvelope>>(
            () => checkouts.GetCheckoutAsync(session.CheckoutId));

        Assert.Equal((HttpStatusCode.TooManyRequests, ErrorCode.RateLimitExceeded), (error.Status, error.Error.Error.Code));
        Assert.Equal(TimeSpan.FromSeconds(42), error.RetryAfter);
        Assert.Equal("0", error.Headers["X-RateLimit-Remaining"]);
        _time.Advance(error.RetryAfter!.Value);
        Assert.Equal(CheckoutStatus.Pending, (await checkouts.GetCheckoutAsync(session.CheckoutId)).Status);
    }

    [Fact]
    public async Task Too_many_requests_to_v2_of_2025_10_are_a_typed_429()
    {
        var checkouts = _server.OctoberClient(_http).Checkout;
        await checkouts.CreateCheckoutAsync(Baskets.OfOctober());

        var answer = await checkouts.CreateCheckoutWithResponseAsync(Baskets.OfOctober());

        var error = Assert.IsType<ApiException<October.ErrorEnvelope>>(answer.Error);
        Assert.Equal(October.ErrorCode.RateLimitExceeded, error.Error.Error.Code);
        Assert.Equal(TimeSpan.FromMinutes(1), error.RetryAfter);
    }

    [Fact]
    public async Task Too_many_requests_to_v1_are_a_typed_429_after_twice_as_many()
    {
        var checkouts = _server.GaleV1Client(_http).Checkout;
        var session = await checkouts.CreateCheckoutAsync(Baskets.OfGaleV1());
        await checkouts.GetCheckoutAsync(session.CheckoutId);

        var error = await Assert.ThrowsAsync<ApiException<V1.ErrorEnvelope>>(
            () => checkouts.CancelCheckoutAsync(session.CheckoutId));

        Assert.Equal((429, "too_many_requests"), (error.Error.ErrorCode, error.Error.ErrorType));
        Assert.Equal(TimeSpan.FromMinutes(1), error.RetryAfter);
    }
}
