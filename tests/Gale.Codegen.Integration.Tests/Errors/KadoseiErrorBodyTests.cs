using Gale.Codegen.Integration.Tests.Harness;
using Gale.Codegen.Integration.Tests.Payloads;

namespace Gale.Codegen.Integration.Tests.Errors;

/// <summary>Which of the two error bodies of Kadosei comes with each documented status, and what it says.</summary>
public sealed class KadoseiErrorBodyTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    [Theory]
    [InlineData(401, "Unauthorized")]
    [InlineData(403, "Forbidden")]
    [InlineData(404, "Not Found")]
    [InlineData(409, "Conflict")]
    [InlineData(422, "Unprocessable Entity")]
    [InlineData(429, "Too Many Requests")]
    [InlineData(500, "Internal Server Error")]
    [InlineData(502, "Error")]
    [InlineData(503, "Service Unavailable")]
    [InlineData(504, "Error")]
    public async Task A_status_comes_in_the_shape_of_the_reference(int status, string name)
    {
        sandbox.Cashier.FailNextCall(SandboxApiName.Kadosei, status);

        var error = await Assert.ThrowsAsync<ApiException<Kadosei.ErrorBody>>(
            () => sandbox.Kadosei.Sessions.CreateRefundAsync("e4b8", new()));

        AssertOfReference(error, status, name);
        Assert.Equal(status == 429 ? TimeSpan.FromSeconds(30) : null, error.RetryAfter);
    }

    [Fact]
    public async Task A_token_that_was_used_is_a_410()
    {
        using var http = new HttpClient();
        var merchants = sandbox.Server.KadoseiManagementClient(http).Merchants;
        var merchant = GeneratedJson.Kadosei.Read<Kadosei.SignUpMerchantRequest>(
            Recordings.Named("kadosei-v1/signUpMerchant.request.json").Json);
        await merchants.SignUpMerchantAsync("used twice", merchant);

        var error = await Assert.ThrowsAsync<ApiException<Kadosei.ErrorBody>>(
            () => merchants.SignUpMerchantAsync("used twice", merchant));

        AssertOfReference(error, 410, "Gone");
    }

    [Fact]
    public async Task A_400_comes_in_the_shape_of_the_guides()
    {
        sandbox.Cashier.FailNextCall(SandboxApiName.Kadosei, 400);

        var error = await Assert.ThrowsAsync<ApiException<Kadosei.ErrorBody>>(
            () => sandbox.Kadosei.Sessions.CreateRefundAsync("e4b8", new()));

        var body = Assert.IsType<Kadosei.ErrorBody.StatusError>(error.Error).Value;
        Assert.Equal((400, "Bad Request"), (body.StatusCode, body.Error));
        Assert.Equal(new Kadosei.ErrorMessage.Text("Validation failed"), body.Message);
    }

    private static void AssertOfReference(ApiException<Kadosei.ErrorBody> error, int status, string name)
    {
        var body = Assert.IsType<Kadosei.ErrorBody.ErrorResponse>(error.Error).Value;
        Assert.Equal((status, status, name), (error.StatusCode, body.Code, body.Error));
        Assert.NotEmpty(body.Message);
        Assert.Equal(status == 500 ? "req_1234567890" : null, body.RequestId);
    }
}
