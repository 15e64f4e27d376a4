using System.Net;
using System.Net.Sockets;
using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.OddAnswers;

/// <summary>Answers whose body is no JSON, or not all of it.</summary>
public sealed class BrokenBodyTests
{
    private const string Page = "<!DOCTYPE html><html><body>Scheduled maintenance</body></html>";

    [Fact]
    public async Task A_page_in_place_of_json_is_kept_in_the_error()
    {
        await using var server = OddServer.Answering(Page, mediaType: "text/html");

        var error = await ErrorOfAsync<InvalidResponseException>(server);

        Assert.Equal((200, "", Page), (error.StatusCode, error.JsonPointer, error.RawBody));
        Assert.Contains("Scheduled maintenance", error.Message);
    }

    [Theory]
    [InlineData("502 Bad Gateway", 502)]
    [InlineData("401 Unauthorized", 401)]
    [InlineData("500 Internal Server Error", 500)]
    public async Task A_page_in_place_of_a_documented_error_is_an_untyped_error(string status, int code)
    {
        await using var server = OddServer.Answering(Page, status, "text/html");

        var error = await ErrorOfAsync<ApiException>(server);

        Assert.Equal((code, Page), (error.StatusCode, error.RawBody));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"error\":{\"code\":\"not_found\"}}")]
    [InlineData("{\"error\":\"not found\"}")]
    [InlineData("[]")]
    [InlineData("")]
    [InlineData("{\"error\":")]
    public async Task An_error_that_is_not_the_documented_one_is_an_untyped_error(string body)
    {
        await using var server = OddServer.Answering(body, "404 Not Found");

        var error = await ErrorOfAsync<ApiException>(server);

        Assert.Equal((404, body), (error.StatusCode, error.RawBody));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \r\n ")]
    public async Task An_empty_body_is_told(string body)
    {
        await using var server = OddServer.Answering(body);

        var error = await ErrorOfAsync<InvalidResponseException>(server);

        Assert.Equal(("", body), (error.JsonPointer, error.RawBody));
    }

    [Theory]
    [InlineData("{\"checkout_id\":\"cs_1\",\"order\":{\"customer\":{\"name\":", "/order/customer/name")]
    [InlineData("{\"checkout_id\":\"cs_1\",\"status\":\"pend", "/status")]
    [InlineData("{\"checkout_id\":\"cs_1\",\"x_new\":[1,{\"y\":", "/x_new/1/y")]
    public async Task Json_that_ends_too_early_is_told_with_its_place(string body, string pointer)
    {
        await using var server = OddServer.Answering(body);

        Assert.Equal(pointer, (await ErrorOfAsync<InvalidResponseException>(server)).JsonPointer);
    }

    [Theory]
    [InlineData("{\"checkout_id\":\"cs_1\",\"status\":\"pending\"} {}")]
    [InlineData("{\"checkout_id\":\"cs_1\",\"status\":\"pending\"}]")]
    [InlineData("{\"checkout_id\":\"cs_1\",\"status\":\"pending\",}")]
    [InlineData("{'checkout_id':'cs_1','status':'pending'}")]
    [InlineData("{\"checkout_id\":\"cs_1\",\"status\":\"pending\"} // as of now")]
    public async Task What_is_nearly_json_is_told(string body)
    {
        await using var server = OddServer.Answering(body);

        Assert.Equal(body, (await ErrorOfAsync<InvalidResponseException>(server)).RawBody);
    }

    [Fact]
    public async Task A_connection_that_breaks_off_in_the_body_is_an_error_of_the_transport()
    {
        await using var server = OddServer.BreakingOff("""{"checkout_id":"cs_1","status":"pending"}""", promisedLength: 1000);

        await ErrorOfAsync<HttpRequestException>(server);
    }

    [Fact]
    public async Task A_connection_that_breaks_off_before_any_answer_is_an_error_of_the_transport()
    {
        await using var server = OddServer.HangingUp();

        await ErrorOfAsync<HttpRequestException>(server);
    }

    [Fact]
    public async Task An_address_where_nobody_listens_is_an_error_of_the_transport()
    {
        // Bound, so that nobody else takes the port, and not listening.
        using var nobody = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        nobody.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        using var http = new HttpClient();
        var gale = new GaleV2Client(http, new() { BaseAddress = new($"http://{nobody.LocalEndPoint}"), MerchantKey = "key" });

        await Assert.ThrowsAsync<HttpRequestException>(() => gale.Checkout.GetCheckoutAsync("cs_1"));
    }

    private static async Task<TError> ErrorOfAsync<TError>(OddServer server)
        where TError : Exception
    {
        using var http = new HttpClient();
        return await Assert.ThrowsAsync<TError>(() => server.GaleV2Client(http).Checkout.GetCheckoutAsync("cs_1"));
    }
}
