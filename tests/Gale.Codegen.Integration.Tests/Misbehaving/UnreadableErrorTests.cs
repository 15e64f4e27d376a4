using System.Net;

namespace Gale.Codegen.Integration.Tests.Misbehaving;

/// <summary>Errors whose body is not the documented one, as proxies and crashing servers send them.</summary>
public class UnreadableErrorTests
{
    [Theory]
    [InlineData("<html>404</html>", "text/html")]
    [InlineData("", null)]
    [InlineData("null", "application/json")]
    [InlineData("""{ "message": "not the envelope" }""", "application/json")]
    [InlineData("""{ "error": { "code": "not_found" } }""", "application/json")]
    [InlineData("""{ "error": { "code": "not_fo""", "application/json")]
    public async Task A_documented_status_with_another_body_is_an_untyped_error_that_keeps_the_body(string body, string? contentType)
    {
        var client = MisbehavingServer.Client(HttpStatusCode.NotFound, body, contentType);

        var error = await Assert.ThrowsAsync<ApiException>(() => client.Checkout.GetCheckoutAsync("cs_1"));

        Assert.Equal((404, body), (error.StatusCode, error.RawBody));
    }

    [Fact]
    public async Task WithResponse_returns_it()
    {
        var client = MisbehavingServer.Client(HttpStatusCode.NotFound, "<html>404</html>", "text/html");

        var answer = await client.Checkout.GetCheckoutWithResponseAsync("cs_1");

        Assert.IsType<ApiException>(answer.Error);
        Assert.Equal((404, "<html>404</html>"), (answer.StatusCode, answer.Error.RawBody));
    }

    [Theory]
    [InlineData(HttpStatusCode.BadGateway)]
    [InlineData(HttpStatusCode.NotModified)]
    public async Task WithResponse_throws_for_a_status_that_no_document_has(HttpStatusCode status)
    {
        var client = MisbehavingServer.Client(status, "<html>proxy</html>", "text/html");

        var error = await Assert.ThrowsAsync<ApiException>(() => client.Checkout.GetCheckoutWithResponseAsync("cs_1"));

        Assert.Equal((status, "<html>proxy</html>"), (error.Status, error.RawBody));
    }

    [Fact]
    public async Task An_unknown_code_does_not_cost_the_rest_of_the_error()
    {
        var client = MisbehavingServer.Client(
            HttpStatusCode.NotFound, """{ "error": { "code": "gone_fishing", "message": "m", "hint": 1 }, "trace": "t" }""");

        var error = await Assert.ThrowsAsync<ApiException<ErrorEnvelope>>(() => client.Checkout.GetCheckoutAsync("cs_1"));

        Assert.Equal((ErrorCode.Unknown, "m"), (error.Error.Error.Code, error.Error.Error.Message));
        Assert.Equal("gone_fishing", error.Error.Error.Unmapped!["code"].GetString());
        Assert.Equal("t", error.Error.Unmapped!["trace"].GetString());
    }

    [Fact]
    public async Task A_message_stays_on_one_line_whatever_the_server_sends()
    {
        var client = MisbehavingServer.Client(HttpStatusCode.NotFound, "first\r\nsecond\u2028third\u001b[31m", "text/plain");

        var error = await Assert.ThrowsAsync<ApiException>(() => client.Checkout.GetCheckoutAsync("cs_1"));

        Assert.Equal("getCheckout: 404 Not Found; first  second third [31m", error.Message);
    }
}
