using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Errors;

/// <summary>The headers that the documents describe, on an answer and on an error.</summary>
public sealed class TypedHeaderTests : IAsyncLifetime
{
    private static readonly long s_reset = SandboxFixture.Now.AddMinutes(1).ToUnixTimeSeconds();

    private readonly HttpClient _http = new();
    private GaleSandbox _server = null!;

    public async Task InitializeAsync() =>
        _server = await GaleSandbox.StartAsync(new() { RequestsPerMinute = 1, Time = new HandTime(SandboxFixture.Now) });

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Of_the_newest_v2()
    {
        var orders = _server.GaleV2Client(_http).Orders;

        var first = await orders.ListOrdersWithResponseAsync();
        var second = await orders.ListOrdersWithResponseAsync();

        Assert.Equal((true, 429), (first.IsSuccess, second.StatusCode));
        AssertHeaders(first.Headers, remaining: 0, retryAfter: null);
        AssertHeaders(second.Headers, remaining: 0, retryAfter: 60);
        AssertHeaders(new GaleV2Headers(second.Error!.Headers), remaining: 0, retryAfter: 60);
        Assert.Equal("60", second.Headers["retry-after"]);

        static void AssertHeaders(GaleV2Headers headers, long remaining, long? retryAfter) =>
            Assert.Equal(
                (1, remaining, s_reset, retryAfter),
                (headers.XRateLimitLimit, headers.XRateLimitRemaining, headers.XRateLimitReset, headers.RetryAfter));
    }

    [Fact]
    public async Task Of_v2_of_2025_10()
    {
        var orders = _server.OctoberClient(_http).Orders;

        var first = await orders.ListOrdersWithResponseAsync();
        var second = await orders.ListOrdersWithResponseAsync();

        Assert.Equal((true, 429), (first.IsSuccess, second.StatusCode));
        AssertHeaders(first.Headers, retryAfter: null);
        AssertHeaders(second.Headers, retryAfter: 60);

        static void AssertHeaders(October.GaleV2Of202510Headers headers, long? retryAfter) =>
            Assert.Equal(
                (1, 0, s_reset, retryAfter),
                (headers.XRateLimitLimit, headers.XRateLimitRemaining, headers.XRateLimitReset, headers.RetryAfter));
    }

    [Fact]
    public async Task Of_v1()
    {
        var products = _server.GaleV1Client(_http).Products;

        var first = await products.ListProductsWithResponseAsync();
        await products.ListProductsAsync();
        var third = await products.ListProductsWithResponseAsync();

        Assert.Equal((true, (long?)null), (first.IsSuccess, first.Headers.RetryAfter));
        Assert.Equal((429, (long?)60), (third.StatusCode, third.Headers.RetryAfter));
    }

    [Fact]
    public void A_header_that_is_missing_or_no_number_is_null_and_stays_as_it_came()
    {
        var headers = new GaleV2Headers(new ApiHeaders([new("X-RateLimit-Limit", "many")]));

        Assert.Equal((null, null), (headers.XRateLimitLimit, headers.XRateLimitRemaining));
        Assert.Equal("many", headers["X-RateLimit-Limit"]);
    }
}
