using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Errors;

/// <summary>What the body and the headers of each documented status of Gale v1 say.</summary>
public sealed class GaleV1ErrorBodyTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    [Theory]
    [InlineData(400, "bad_request")]
    [InlineData(401, "unauthorized")]
    [InlineData(403, "forbidden")]
    [InlineData(404, "not_found")]
    [InlineData(409, "conflict")]
    [InlineData(422, "unprocessable_entity")]
    [InlineData(429, "too_many_requests")]
    [InlineData(500, "internal_server_error")]
    public async Task A_status_comes_with_its_code_and_its_type(int status, string type)
    {
        sandbox.Cashier.FailNextCall(SandboxApiName.GaleV1, status);

        var error = await Assert.ThrowsAsync<ApiException<V1.ErrorEnvelope>>(
            () => sandbox.GaleV1.Checkout.RefundCheckoutAsync("chk_1", new()));

        Assert.Equal((status, status, false), (error.StatusCode, error.Error.ErrorCode, error.Error.Success));
        Assert.Equal(type, error.Error.ErrorType);
        Assert.NotEmpty(error.Error.ErrorMessage);
        Assert.Equal(status == 422, error.Error.Details is not null);
        Assert.Equal(status == 429 ? 30 : null, new V1.GaleV1Headers(error.Headers).RetryAfter);
        Assert.Equal(status == 429 ? TimeSpan.FromSeconds(30) : null, error.RetryAfter);
    }
}
