using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Errors;

/// <summary>What the body and the headers of each documented status say, in both generations of Gale v2.</summary>
public sealed class GaleV2ErrorBodyTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    [Theory]
    [InlineData(400, ErrorCode.InvalidRequest)]
    [InlineData(401, ErrorCode.Unauthorized)]
    [InlineData(403, ErrorCode.Forbidden)]
    [InlineData(404, ErrorCode.NotFound)]
    [InlineData(409, ErrorCode.Conflict)]
    [InlineData(422, ErrorCode.ValidationError)]
    [InlineData(429, ErrorCode.RateLimitExceeded)]
    [InlineData(500, ErrorCode.InternalError)]
    public async Task A_status_of_the_newest_v2_comes_with_its_code(int status, ErrorCode code)
    {
        sandbox.Cashier.FailNextCall(SandboxApiName.GaleV2, status);

        var error = await Assert.ThrowsAsync<ApiException<ErrorEnvelope>>(
            () => sandbox.GaleV2.PaymentLinks.CancelPaymentLinkAsync("plink_1"));

        var headers = new GaleV2Headers(error.Headers);
        Assert.Equal((status, code), (error.StatusCode, error.Error.Error.Code));
        Assert.NotEmpty(error.Error.Error.Message);
        Assert.Equal(status == 422, error.Error.Error.Details is not null);
        AssertRetryAfter(status, error, headers.RetryAfter);
        AssertCounted(headers.XRateLimitLimit, headers.XRateLimitRemaining, headers.XRateLimitReset);
    }

    [Theory]
    [InlineData(400, October.ErrorCode.InvalidRequest)]
    [InlineData(401, October.ErrorCode.Unauthorized)]
    [InlineData(403, October.ErrorCode.Forbidden)]
    [InlineData(404, October.ErrorCode.NotFound)]
    [InlineData(409, October.ErrorCode.Conflict)]
    [InlineData(422, October.ErrorCode.ValidationError)]
    [InlineData(429, October.ErrorCode.RateLimitExceeded)]
    [InlineData(500, October.ErrorCode.InternalError)]
    public async Task A_status_of_v2_of_2025_10_comes_with_its_code(int status, October.ErrorCode code)
    {
        sandbox.Cashier.FailNextCall(SandboxApiName.GaleV2Of202510, status);

        var error = await Assert.ThrowsAsync<ApiException<October.ErrorEnvelope>>(
            () => sandbox.October.PaymentLinks.CancelPaymentLinkAsync("plink_1"));

        var headers = new October.GaleV2Of202510Headers(error.Headers);
        Assert.Equal((status, code), (error.StatusCode, error.Error.Error.Code));
        Assert.NotEmpty(error.Error.Error.Message);
        Assert.Equal(status == 422, error.Error.Error.Details is not null);
        AssertRetryAfter(status, error, headers.RetryAfter);
        AssertCounted(headers.XRateLimitLimit, headers.XRateLimitRemaining, headers.XRateLimitReset);
    }

    private static void AssertRetryAfter(int status, ApiException error, long? header)
    {
        Assert.Equal(status == 429 ? TimeSpan.FromSeconds(30) : null, error.RetryAfter);
        Assert.Equal(status == 429 ? 30 : null, header);
    }

    private static void AssertCounted(long? limit, long? remaining, long? reset)
    {
        Assert.Equal((100_000, SandboxFixture.Now.AddMinutes(1).ToUnixTimeSeconds()), (limit, reset));
        Assert.InRange(remaining!.Value, 0, 100_000);
    }
}
