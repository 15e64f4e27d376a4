using System.Text;

namespace Gale.Codegen.Runtime.Tests.Calls;

/// <summary>Whatever the body of an error is, the error itself arrives.</summary>
public sealed class ErrorBodyTests
{
    [Theory]
    [InlineData("", "application/json")]
    [InlineData("<html><h1>Bad gateway</h1></html>", "text/html")]
    [InlineData("""{"error":""", "application/json")]
    [InlineData("""{"error":7}""", "application/json")]
    [InlineData("""{"other":"member"}""", "application/json")]
    [InlineData("""{"error":"x"} and more""", "application/json")]
    [InlineData("null", "application/json")]
    [InlineData("""{"error":"x"}""", "application/json; charset=no-such-charset")]
    public async Task A_body_that_does_not_fit_leaves_the_error_with_the_raw_body(string body, string contentType)
    {
        await using var server = await LoopbackServer.StartAsync(404, body, contentType);

        var error = await Assert.ThrowsAnyAsync<ApiException>(() => new ShopClient(server).GetOrderAsync("o_1"));

        Assert.Equal(contentType.Contains("no-such"), error is ApiException<Problem>);
        Assert.Equal(404, error.StatusCode);
        Assert.Equal(body, error.RawBody);
        Assert.False(error.IsBodyTruncated);
    }

    [Fact]
    public async Task Text_that_is_no_unicode_is_kept_as_bytes()
    {
        byte[] body = [.. "{\"error\":\""u8, 0xFF, .. "\"}"u8];
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.StatusCode = 404;
            await context.Response.Body.WriteAsync(body);
        });

        var error = await Assert.ThrowsAsync<ApiException>(() => new ShopClient(server).GetOrderAsync("o_1"));

        Assert.Equal(body, error.RawBodyBytes.ToArray());
        Assert.Equal("{\"error\":\"\uFFFD\"}", error.RawBody);
    }

    [Fact]
    public async Task A_body_is_decoded_in_its_charset()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.StatusCode = 404;
            context.Response.ContentType = "application/json; charset=\"ISO-8859-1\"";
            await context.Response.Body.WriteAsync(Encoding.Latin1.GetBytes("""{"error":"für"}"""));
        });

        var error = await Assert.ThrowsAsync<ApiException<Problem>>(() => new ShopClient(server).GetOrderAsync("o_1"));

        Assert.Equal("""{"error":"für"}""", error.RawBody);
        Assert.Equal("für", error.Error.Error);
    }

    [Theory]
    [InlineData(13, false)]
    [InlineData(12, true)]
    [InlineData(0, true)]
    public async Task A_body_is_kept_up_to_the_limit(int limit, bool isTruncated)
    {
        const string body = """{"error":"x"}""";
        await using var server = await LoopbackServer.StartAsync(404, body);
        var shop = new ShopClient(server.Http, new ShopOptions { MerchantKey = "key_1", MaxErrorBodyBytes = limit });

        var error = await Assert.ThrowsAnyAsync<ApiException>(() => shop.GetOrderAsync("o_1"));

        Assert.Equal(!isTruncated, error is ApiException<Problem>);
        Assert.Equal(isTruncated, error.IsBodyTruncated);
        Assert.Equal(body[..limit], error.RawBody);
    }

    [Fact]
    public async Task A_body_without_end_is_read_up_to_the_limit_and_no_further()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.StatusCode = 404;
            await context.Response.Body.WriteAsync(new byte[100_000]);
            await LoopbackServer.HoldAsync(context);
        });

        var error = await Assert.ThrowsAsync<ApiException>(() => new ShopClient(server).GetOrderAsync("o_1"));

        Assert.True(error.IsBodyTruncated);
        Assert.Equal(64 * 1024, error.RawBodyBytes.Length);
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_kept_as_far_as_it_came()
    {
        await using var server = await LoopbackServer.StartAsync(
            context => LoopbackServer.BreakOffAsync(context, 404, """{"error":"x"}"""));

        var error = await Assert.ThrowsAsync<ApiException>(() => new ShopClient(server).GetOrderAsync("o_1"));

        Assert.Equal(404, error.StatusCode);
        Assert.Equal("""{"error":"x"}""", error.RawBody);
        Assert.True(error.IsBodyTruncated);
    }

    [Fact]
    public async Task The_body_of_an_error_outlives_later_calls()
    {
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.AnswerAsync(
            context, 404, $$"""{"error":"{{context.Request.Path}}"}"""));
        var shop = new ShopClient(server);

        var errors = new List<ApiException>();
        for (var i = 0; i < 20; i++)
        {
            errors.Add((await shop.GetOrderWithResponseAsync($"o_{i}")).Error!);
        }

        Assert.Equal(
            Enumerable.Range(0, 20).Select(i => $$"""{"error":"/v2/orders/o_{{i}}"}"""),
            errors.Select(error => Encoding.UTF8.GetString(error.RawBodyBytes.Span)));
    }

    [Fact]
    public async Task The_message_has_three_hundred_characters_of_the_body_on_one_line()
    {
        await using var server = await LoopbackServer.StartAsync(404, "a\r\nb\tc\u2028" + new string('d', 292) + "😀 and more");

        var error = await Assert.ThrowsAsync<ApiException>(() => new ShopClient(server).GetOrderAsync("o_1"));

        Assert.Equal("getOrder: 404 Not Found; a  b c " + new string('d', 292) + "…", error.Message);
    }
}
