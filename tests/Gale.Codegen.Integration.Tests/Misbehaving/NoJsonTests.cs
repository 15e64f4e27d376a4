using System.Net;

namespace Gale.Codegen.Integration.Tests.Misbehaving;

public class NoJsonTests
{
    private const string Html = "<html><body>Back in five minutes</body></html>";

    [Theory]
    [InlineData("text/html; charset=utf-8")]
    [InlineData("application/json")]
    [InlineData(null)]
    public async Task A_page_in_place_of_a_checkout_is_an_error_that_keeps_the_page(string? contentType)
    {
        var error = await MisbehavingServer.RefusedAsync(Html, contentType);

        Assert.Equal(("getCheckout", 200, Html), (error.Operation, error.StatusCode, error.RawBody));
        Assert.Equal("", error.JsonPointer);
        Assert.StartsWith("getCheckout: 200 OK, but its body does not fit the document", error.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \r\n\t")]
    public async Task An_empty_body_is_an_error(string body)
    {
        var error = await MisbehavingServer.RefusedAsync(body);

        Assert.Equal("", error.JsonPointer);
        Assert.Equal(body, error.RawBody);
    }

    [Fact]
    public async Task Bytes_that_are_no_Unicode_are_an_error()
    {
        byte[] body = [.. """{ "status": "pending", "checkout_id": " """u8, 0xC3, 0x28, .. "\" }"u8];
        var client = MisbehavingServer.Client(HttpStatusCode.OK, body);

        var error = await Assert.ThrowsAsync<InvalidResponseException>(() => client.Checkout.GetCheckoutAsync("cs_1"));

        Assert.Equal("/checkout_id", error.JsonPointer);
        Assert.Equal(body, error.RawBodyBytes.ToArray());
    }

    [Fact]
    public async Task A_checkout_under_the_name_of_another_format_is_read_all_the_same()
    {
        var checkout = await MisbehavingServer.GetCheckoutAsync("""{ "checkout_id": "cs_1", "status": "pending" }""", "text/plain");

        Assert.Equal(CheckoutStatus.Pending, checkout.Status);
    }

    [Fact]
    public async Task WithResponse_returns_the_unreadable_success_as_an_error()
    {
        var client = MisbehavingServer.Client(HttpStatusCode.OK, Html);

        var answer = await client.Checkout.GetCheckoutWithResponseAsync("cs_1");

        Assert.Equal((200, false), (answer.StatusCode, answer.IsSuccess));
        var error = Assert.IsType<InvalidResponseException>(answer.Error);
        Assert.Same(error, Assert.Throws<InvalidResponseException>(() => answer.Value));
    }
}
