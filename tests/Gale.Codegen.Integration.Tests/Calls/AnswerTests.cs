using System.Net;
using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Calls;

public sealed class AnswerTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    [Fact]
    public async Task An_answer_has_its_headers_whatever_their_case()
    {
        var answer = await sandbox.GaleV2.Checkout.CreateCheckoutWithResponseAsync(Baskets.OfGaleV2());

        Assert.Equal("100000", answer.Headers["x-ratelimit-limit"]);
        Assert.Equal(
            SandboxFixture.Now.AddMinutes(1).ToUnixTimeSeconds().ToString(), answer.Headers["X-RateLimit-Reset"]);
        Assert.Equal("application/json", answer.Headers["Content-Type"]);
        Assert.True(answer.Headers.Contains("Content-Length"));
        Assert.Null(answer.Headers["X-Nowhere"]);
    }

    [Fact]
    public async Task A_success_has_a_value_and_no_error()
    {
        var answer = await sandbox.GaleV1.Checkout.CreateCheckoutWithResponseAsync(Baskets.OfGaleV1());

        Assert.Equal((true, HttpStatusCode.Created, 201), (answer.IsSuccess, answer.Status, answer.StatusCode));
        Assert.Null(answer.Error);
        Assert.Equal(V1.CheckoutStatus.Unpaid, answer.Value.Status);
    }

    [Fact]
    public async Task A_client_serves_many_callers_at_once()
    {
        var checkouts = sandbox.GaleV2.Checkout;

        var asked = await Task.WhenAll(Enumerable.Range(0, 64).Select(CreateAndAskAsync));

        Assert.All(asked, pair => Assert.Equal(pair.Created.CheckoutId, pair.Asked.CheckoutId));
        Assert.Equal(64, asked.Select(pair => pair.Created.CheckoutId).Distinct().Count());

        async Task<(CheckoutSession Created, Checkout Asked)> CreateAndAskAsync(int number)
        {
            var created = await checkouts.CreateCheckoutAsync(Baskets.OfGaleV2() with { ReferenceId = $"order-{number}" });
            return (created, await checkouts.GetCheckoutAsync(created.CheckoutId));
        }
    }

    [Fact]
    public async Task An_id_goes_into_the_path_as_one_segment_whatever_is_in_it()
    {
        var answer = await sandbox.GaleV2.Checkout.GetCheckoutWithResponseAsync("../payment-links?a=b&c/ü %2F");

        var error = Assert.IsType<ApiException<ErrorEnvelope>>(answer.Error);
        Assert.Equal((404, "Checkout ID not found"), (answer.StatusCode, error.Error.Error.Message));
        await Assert.ThrowsAsync<ArgumentException>("checkout_id", () => sandbox.GaleV2.Checkout.GetCheckoutAsync(""));
    }
}
