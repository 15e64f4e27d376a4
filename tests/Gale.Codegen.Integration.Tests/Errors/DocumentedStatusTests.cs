using System.Net;
using Gale.Codegen.Integration.Tests.Harness;
using Gale.Codegen.Integration.Tests.Payloads;

namespace Gale.Codegen.Integration.Tests.Errors;

/// <summary>The statuses that no sandbox gives, with the bodies that are documented for them.</summary>
public sealed class DocumentedStatusTests
{
    [Theory]
    [InlineData(403, """{"error":{"code":"forbidden","message":"This key may not do that."}}""", ErrorCode.Forbidden)]
    [InlineData(500, """{"error":{"code":"internal_error","message":"Our side."}}""", ErrorCode.InternalError)]
    [InlineData(429, """{"error":{"code":"rate_limit_exceeded","message":"Wait."}}""", ErrorCode.RateLimitExceeded)]
    [InlineData(401, """{"error":{"code":"key_revoked","message":"New since."}}""", ErrorCode.Unknown)]
    public async Task A_documented_status_of_gale_is_a_typed_error(int status, string body, ErrorCode code)
    {
        using var http = new HttpClient(new FakeNetwork((HttpStatusCode)status, body));
        var gale = new GaleV2Client(http, new() { MerchantKey = "glm_test_key" });

        var error = await Assert.ThrowsAsync<ApiException<ErrorEnvelope>>(() => gale.Checkout.GetCheckoutAsync("cs_1"));

        Assert.Equal((status, code), (error.StatusCode, error.Error.Error.Code));
        JsonAssert.Same(body, GeneratedJson.GaleV2.Write(error.Error));
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(504)]
    public async Task A_documented_status_of_kadosei_is_a_typed_error(int status)
    {
        var body = Recordings.Named($"kadosei-v1/getSession.{status}.json").Json;
        using var http = new HttpClient(new FakeNetwork((HttpStatusCode)status, body));
        var kadosei = new Kadosei.KadoseiV1Client(
            http, new() { ApplicationKey = "ks_test_key", BaseAddress = new("https://kadosei.example") });

        var error = await Assert.ThrowsAsync<ApiException<Kadosei.ErrorBody>>(
            () => kadosei.Sessions.GetSessionAsync("e4b8"));

        var response = Assert.IsType<Kadosei.ErrorBody.ErrorResponse>(error.Error).Value;
        Assert.Equal((status, status), (error.StatusCode, response.Code));
        JsonAssert.Same(body, GeneratedJson.Kadosei.Write(error.Error));
    }

    [Fact]
    public async Task A_status_that_the_document_does_not_list_is_thrown_by_both_forms_and_keeps_its_body()
    {
        const string Body = """{"error":{"code":"conflict","message":"Not in this state."}}""";
        using var http = new HttpClient(new FakeNetwork(HttpStatusCode.Conflict, Body));
        var gale = new GaleV2Client(http, new() { MerchantKey = "glm_test_key" });

        var thrown = await Assert.ThrowsAsync<ApiException>(() => gale.Checkout.GetCheckoutAsync("cs_1"));
        var thrownWithResponse = await Assert.ThrowsAsync<ApiException>(
            () => gale.Checkout.GetCheckoutWithResponseAsync("cs_1"));

        Assert.Equal((HttpStatusCode.Conflict, Body), (thrown.Status, thrown.RawBody));
        Assert.Equal((HttpStatusCode.Conflict, Body), (thrownWithResponse.Status, thrownWithResponse.RawBody));
    }

    [Fact]
    public async Task Another_success_than_the_documented_one_is_read_as_that()
    {
        const string Body = """{"checkout_id":"cs_1","checkout_url":"https://checkout.withgale.com/c/cs_1"}""";
        using var http = new HttpClient(new FakeNetwork(HttpStatusCode.OK, Body));
        var gale = new GaleV2Client(http, new() { MerchantKey = "glm_test_key" });

        Assert.Equal("cs_1", (await gale.Checkout.CreateCheckoutAsync(Baskets.OfGaleV2())).CheckoutId);
    }
}
