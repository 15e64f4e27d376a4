using System.Globalization;
using System.Net;

namespace Gale.Codegen.Runtime.Tests.Calls;

public sealed class ErrorTests
{
    [Fact]
    public async Task A_documented_error_is_thrown_with_its_body_and_everything_known_of_the_call()
    {
        await using var server = await LoopbackServer.StartAsync(
            404, """{"error":"no such order"}""", headers: [("X-Request-Id", "req_1"), ("ETag", "\"7\"")]);
        var options = new RequestOptions { Query = new Dictionary<string, string> { ["secret"] = "s" } };

        var error = await Assert.ThrowsAsync<ApiException<Problem>>(
            () => new ShopClient(server).GetOrderAsync("o 1", options));

        Assert.Equal(new Problem("no such order"), error.Error);
        Assert.Equal("getOrder", error.Operation);
        Assert.Equal(HttpMethod.Get, error.HttpMethod);
        Assert.Equal($"{server.Address}v2/orders/o%201", error.RequestUri!.OriginalString);
        Assert.Equal((HttpStatusCode.NotFound, 404), (error.Status, error.StatusCode));
        Assert.Equal("\"7\"", error.Headers["ETag"]);
        Assert.Equal("req_1", error.RequestId);
        Assert.Null(error.IdempotencyKey);
        Assert.Null(error.RetryAfter);
        Assert.Equal("""{"error":"no such order"}""", error.RawBody);
        Assert.Equal(25, error.RawBodyBytes.Length);
        Assert.False(error.IsBodyTruncated);
        Assert.Equal("""getOrder: 404 Not Found; {"error":"no such order"}; request id req_1""", error.Message);
    }

    [Fact]
    public async Task The_most_exact_answer_of_the_document_speaks_for_a_status()
    {
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(
            context, int.Parse(context.Request.Path.Value!.Split('/')[^1], CultureInfo.InvariantCulture), """{"error":"x"}"""));
        var shop = new ShopClient(server);

        Assert.IsType<ApiException<Problem>>(await ErrorOf("404"));
        Assert.IsType<ApiException>(await ErrorOf("410"));
        Assert.IsType<ApiException>(await ErrorOf("500"));
        Assert.IsType<ApiException<Problem>>(await ErrorOf("503"));

        async Task<ApiException?> ErrorOf(string status) => (await shop.GetOrderWithResponseAsync(status)).Error;
    }

    [Fact]
    public async Task A_default_answer_speaks_for_every_error_that_no_other_does()
    {
        await using var server = await LoopbackServer.StartAsync(418, """{"error":"x"}""");

        var response = await new ShopClient(server).CreateOrderWithResponseAsync(new Order { Id = "o_1", Amount = 0 });

        Assert.Equal(new Problem("x"), Assert.IsType<ApiException<Problem>>(response.Error).Error);
    }

    [Fact]
    public async Task An_answer_with_a_documented_error_is_returned_and_throws_only_when_its_value_is_asked_for()
    {
        await using var server = await LoopbackServer.StartAsync(
            404, """{"error":"no such order"}""", headers: [("X-Request-Id", "req_1"), ("ETag", "\"7\"")]);

        var response = await new ShopClient(server).GetOrderWithResponseAsync("o_1");

        Assert.False(response.IsSuccess);
        Assert.Equal(404, response.StatusCode);
        Assert.Equal(("req_1", "\"7\""), (response.RequestId, response.Headers["ETag"]));
        var error = Assert.IsType<ApiException<Problem>>(response.Error);
        Assert.Same(error, Assert.Throws<ApiException<Problem>>(() => response.Value));
    }

    [Fact]
    public async Task An_error_that_the_document_does_not_list_is_thrown_either_way()
    {
        await using var server = await LoopbackServer.StartAsync(402, """{"error":"pay first"}""");
        var shop = new ShopClient(server);

        Assert.Equal(402, (await Assert.ThrowsAsync<ApiException>(() => shop.GetOrderAsync("o_1"))).StatusCode);
        var error = await Assert.ThrowsAsync<ApiException>(() => shop.GetOrderWithResponseAsync("o_1"));
        Assert.Equal("""{"error":"pay first"}""", error.RawBody);
    }

    [Fact]
    public async Task A_success_that_the_document_does_not_list_is_read_as_the_one_that_it_does()
    {
        await using var server = await LoopbackServer.StartAsync(202, """{"id":"o_1","amount":5}""");

        var response = await new ShopClient(server).GetOrderWithResponseAsync("o_1");

        Assert.Equal(202, response.StatusCode);
        Assert.Equal(5, response.Value.Amount);
    }

    [Fact]
    public async Task A_success_that_the_document_does_not_list_and_that_is_not_json_is_an_error()
    {
        await using var server = await LoopbackServer.StartAsync(202, "queued", "text/plain");

        var error = await Assert.ThrowsAsync<ApiException>(() => new ShopClient(server).GetOrderWithResponseAsync("o_1"));

        Assert.Equal("getOrder: 202 Accepted; queued", error.Message);
    }

    [Fact]
    public async Task A_default_error_makes_no_error_of_a_success()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"id":"o_1","amount":5}""");

        Assert.Equal(5, (await new ShopClient(server).CreateOrderAsync(new Order { Id = "o_1", Amount = 5 })).Amount);
    }

    [Fact]
    public async Task An_undocumented_success_of_an_operation_without_a_body_is_a_success()
    {
        await using var server = await LoopbackServer.StartAsync(200, "<p>gone</p>", "text/html");

        await new ShopClient(server).DeleteOrderAsync("o_1");

        Assert.Equal("DELETE", server.Request.Method);
    }

    [Theory]
    [InlineData("X-Request-Id: a;Request-Id: b", "a")]
    [InlineData("request-id: b", "b")]
    [InlineData("X-Trace: c", null)]
    public async Task The_request_id_is_the_first_that_the_server_sent(string headers, string? expected)
    {
        await using var server = await LoopbackServer.StartAsync(404, headers: [.. headers.Split(';').Select(Header)]);

        var response = await new ShopClient(server).GetOrderWithResponseAsync("o_1");

        Assert.Equal(expected, response.RequestId);
        Assert.Equal(expected, response.Error!.RequestId);
    }

    [Fact]
    public async Task The_headers_that_name_a_request_can_be_set()
    {
        await using var server = await LoopbackServer.StartAsync(404, headers: [("X-Trace", "c"), ("X-Request-Id", "a")]);
        var shop = new ShopClient(server.Http, new ShopOptions { MerchantKey = "key_1", RequestIdHeaders = ["X-Trace"] });

        Assert.Equal("c", (await shop.GetOrderWithResponseAsync("o_1")).RequestId);
    }

    [Fact]
    public async Task A_connection_that_fails_is_an_http_request_exception_as_it_is()
    {
        var server = await LoopbackServer.StartAsync(200);
        var address = server.Address;
        await server.DisposeAsync();
        using var http = new HttpClient { BaseAddress = address };
        var shop = new ShopClient(http, new ShopOptions { MerchantKey = "key_1" });

        var exception = await Assert.ThrowsAsync<HttpRequestException>(() => shop.GetOrderAsync("o_1"));

        Assert.Equal(HttpRequestError.ConnectionError, exception.HttpRequestError);
    }

    private static (string Name, string Value) Header(string line) => (line.Split(": ")[0], line.Split(": ")[1]);
}
