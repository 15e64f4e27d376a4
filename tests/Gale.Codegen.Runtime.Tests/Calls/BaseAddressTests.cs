namespace Gale.Codegen.Runtime.Tests.Calls;

public sealed class BaseAddressTests
{
    private const string OrderText = """{"id":"o_1","amount":1}""";

    private static readonly Uri _nowhere = new("http://127.0.0.1:1/");

    [Fact]
    public async Task The_address_of_the_options_comes_before_that_of_the_http_client()
    {
        await using var server = await LoopbackServer.StartAsync(200, OrderText);
        using var http = new HttpClient { BaseAddress = _nowhere };

        await ClientOf(http, server.Address, _nowhere).GetOrderAsync("o_1");

        Assert.Equal("/v2/orders/o_1", server.Request.RawTarget);
    }

    [Fact]
    public async Task The_address_of_the_http_client_comes_before_that_of_the_document()
    {
        await using var server = await LoopbackServer.StartAsync(200, OrderText);

        await ClientOf(server.Http, null, _nowhere).GetOrderAsync("o_1");

        Assert.Equal("/v2/orders/o_1", server.Request.RawTarget);
    }

    [Fact]
    public async Task The_address_of_the_document_is_there_for_want_of_another()
    {
        await using var server = await LoopbackServer.StartAsync(200, OrderText);
        using var http = new HttpClient();

        await ClientOf(http, null, server.Address).GetOrderAsync("o_1");

        Assert.Equal("/v2/orders/o_1", server.Request.RawTarget);
    }

    [Fact]
    public async Task The_address_of_one_call_comes_before_all_and_is_its_own()
    {
        await using var server = await LoopbackServer.StartAsync(200, OrderText);
        await using var other = await LoopbackServer.StartAsync(200, OrderText);
        var shop = ClientOf(server.Http, null, null);

        await shop.GetOrderAsync("o_1", new RequestOptions { Server = other.Address });
        await shop.GetOrderAsync("o_2");

        Assert.Equal("/v2/orders/o_1", other.Request.RawTarget);
        Assert.Equal("/v2/orders/o_2", server.Request.RawTarget);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("/v2")]
    public async Task Without_any_address_the_error_says_what_to_set(string? documentServer)
    {
        using var http = new HttpClient();
        var shop = ClientOf(http, null, documentServer is null ? null : new Uri(documentServer, UriKind.Relative));

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => shop.GetOrderAsync("o_1"));

        Assert.Equal(
            "getOrder has no base address: set ShopOptions.BaseAddress or HttpClient.BaseAddress; "
            + "the document names no server by its whole address.",
            error.Message);
    }

    [Theory]
    [InlineData("ftp://shop.example/")]
    [InlineData("/v2")]
    public async Task An_address_that_is_not_of_the_web_is_refused(string address)
    {
        using var http = new HttpClient();
        var shop = ClientOf(http, new Uri(address, UriKind.RelativeOrAbsolute), null);

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => shop.GetOrderAsync("o_1"));

        Assert.Contains(address, error.Message);
    }

    private static ShopClient ClientOf(HttpClient http, Uri? address, Uri? documentServer) =>
        new(http, new ShopOptions { MerchantKey = "key_1", BaseAddress = address }, documentServer);
}
