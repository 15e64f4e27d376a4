using System.Text.Json;

namespace Gale.Codegen.Runtime.Tests.Calls;

/// <summary>A success whose body is not what the document promises.</summary>
public sealed class InvalidResponseTests
{
    [Theory]
    [InlineData("""{"items":[{"id":"a","amount":1},{"id":"b","amount":"x"}]}""", "/items/1/amount")]
    [InlineData("""{"items":[{"id":"a","amount":1},{"id":7,"amount":1}]}""", "/items/1/id")]
    [InlineData("""{"items":[{"id":"a","amount":1},{"id":"b"}]}""", "/items/1")]
    [InlineData("""{"items":[{"id":"a","amount":1},null]}""", "/items/1")]
    [InlineData("""{"more":{"items":[1,[2]]},"items":{}}""", "/items")]
    [InlineData("""{"other":[]}""", "")]
    [InlineData("""[]""", "")]
    [InlineData("""null""", "")]
    [InlineData("", "")]
    [InlineData("""{"items":[{"id":"a","amount":1} {""", "/items/1")]
    [InlineData("""{"items":[{"id":"a","amount":""", "/items/0/amount")]
    [InlineData("""{"items":[],"a/b":{"c~d":[0,tru]}}""", "/a~1b/c~0d/1")]
    [InlineData("""{"items":[],"\u0061":[0,tru]}""", "/a/1")]
    [InlineData("""{"items":[]}x""", "")]
    public async Task The_place_that_does_not_fit_is_a_json_pointer(string body, string pointer)
    {
        await using var server = await LoopbackServer.StartAsync(200, body);

        var error = await Assert.ThrowsAsync<InvalidResponseException>(() => new ShopClient(server).ListOrdersAsync());

        Assert.Equal(pointer, error.JsonPointer);
        Assert.IsType<JsonException>(error.InnerException, exactMatch: false);
        Assert.Equal((200, body), (error.StatusCode, error.RawBody));
    }

    [Fact]
    public async Task The_message_says_where_what_was_expected_and_what_was_found()
    {
        await using var server = await LoopbackServer.StartAsync(
            200, """{"id":"a","amount":"x"}""", headers: [("X-Request-Id", "req_1")]);

        var error = await Assert.ThrowsAsync<InvalidResponseException>(() => new ShopClient(server).GetOrderAsync("a"));

        Assert.StartsWith("getOrder: 200 OK, but its body does not fit the document at /amount: Expected ", error.Message);
        Assert.Contains(", found a string", error.Message);
        Assert.EndsWith("""; {"id":"a","amount":"x"}; request id req_1""", error.Message);
    }

    [Fact]
    public async Task A_web_page_instead_of_json_is_an_invalid_answer()
    {
        await using var server = await LoopbackServer.StartAsync(200, "<html>log in</html>", "text/html");

        var error = await Assert.ThrowsAsync<InvalidResponseException>(() => new ShopClient(server).GetOrderAsync("a"));

        Assert.Equal("<html>log in</html>", error.RawBody);
    }

    [Fact]
    public async Task Text_that_is_no_unicode_is_an_invalid_answer()
    {
        byte[] body = [.. "{\"amount\":1,\"id\":\""u8, 0xFF, .. "\"}"u8];
        await using var server = await LoopbackServer.StartAsync(context => context.Response.Body.WriteAsync(body).AsTask());

        var error = await Assert.ThrowsAsync<InvalidResponseException>(() => new ShopClient(server).GetOrderAsync("a"));

        Assert.Equal("/id", error.JsonPointer);
        Assert.Equal(body, error.RawBodyBytes.ToArray());
    }

    [Fact]
    public async Task An_answer_of_a_documented_status_does_not_throw_even_then()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"id":"a"}""");

        var response = await new ShopClient(server).GetOrderWithResponseAsync("a");

        Assert.False(response.IsSuccess);
        Assert.IsType<InvalidResponseException>(response.Error);
        Assert.Throws<InvalidResponseException>(() => response.Value);
    }

    [Fact]
    public async Task No_more_of_the_body_is_kept_than_of_an_error()
    {
        await using var server = await LoopbackServer.StartAsync(200, $$"""{"items":[{{new string(' ', 70_000)}}7]}""");

        var error = await Assert.ThrowsAsync<InvalidResponseException>(() => new ShopClient(server).ListOrdersAsync());

        Assert.Equal("/items/0", error.JsonPointer);
        Assert.Equal(64 * 1024, error.RawBodyBytes.Length);
        Assert.True(error.IsBodyTruncated);
    }

    [Fact]
    public async Task A_success_that_breaks_off_is_a_failure_of_the_connection()
    {
        await using var server = await LoopbackServer.StartAsync(
            context => LoopbackServer.BreakOffAsync(context, 200, """{"id":"a","amount":1}"""));

        var error = await Assert.ThrowsAsync<HttpRequestException>(() => new ShopClient(server).GetOrderAsync("a"));

        Assert.IsType<IOException>(error.InnerException, exactMatch: false);
    }

    [Fact]
    public async Task A_success_longer_than_the_http_client_allows_is_not_read()
    {
        await using var server = await LoopbackServer.StartAsync(200, new string(' ', 1001));
        server.Http.MaxResponseContentBufferSize = 1000;

        var error = await Assert.ThrowsAsync<HttpRequestException>(() => new ShopClient(server).GetOrderAsync("a"));

        Assert.Equal(HttpRequestError.ConfigurationLimitExceeded, error.HttpRequestError);
    }
}
