using System.Net;
using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Calls;

public sealed class AddressTests
{
    private const string Pending = """{"checkout_id":"cs_1","status":"pending","order":null}""";

    private readonly FakeNetwork _network = new(HttpStatusCode.OK, Pending);

    [Fact]
    public async Task The_address_of_the_document_is_the_default()
    {
        await AskAsync(new HttpClient(_network), new() { MerchantKey = "key" });

        Assert.Equal("https://api.withgale.com/v2/checkout/cs_1", Assert.Single(_network.Requests).Address);
    }

    [Fact]
    public async Task The_address_of_the_http_client_comes_before_that_of_the_document()
    {
        var http = new HttpClient(_network) { BaseAddress = new("https://proxy.example/gale/") };

        await AskAsync(http, new() { MerchantKey = "key" });

        Assert.Equal("https://proxy.example/gale/v2/checkout/cs_1", Assert.Single(_network.Requests).Address);
    }

    [Theory]
    [InlineData("https://test.example")]
    [InlineData("https://test.example/")]
    public async Task The_address_of_the_options_comes_before_that_of_the_http_client(string address)
    {
        var http = new HttpClient(_network) { BaseAddress = new("https://proxy.example/gale/") };

        await AskAsync(http, new() { MerchantKey = "key", BaseAddress = new(address) });

        Assert.Equal("https://test.example/v2/checkout/cs_1", Assert.Single(_network.Requests).Address);
    }

    [Fact]
    public async Task The_address_of_one_call_comes_before_all_others()
    {
        var options = new GaleV2ClientOptions { MerchantKey = "key", BaseAddress = new("https://test.example") };
        var gale = new GaleV2Client(new HttpClient(_network), options);

        await gale.Checkout.GetCheckoutAsync("cs_1", new GetCheckoutOptions { Server = new("http://other.example/api") });

        Assert.Equal("http://other.example/api/v2/checkout/cs_1", Assert.Single(_network.Requests).Address);
    }

    [Fact]
    public async Task Without_any_address_a_call_says_what_to_set_and_sends_nothing()
    {
        var kadosei = new Kadosei.KadoseiV1Client(new HttpClient(_network), new() { ApplicationKey = "key" });

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => kadosei.Sessions.GetSessionAsync("e4b8"));

        Assert.Contains("KadoseiV1ClientOptions.BaseAddress", error.Message);
        Assert.Empty(_network.Requests);
    }

    private static Task AskAsync(HttpClient http, GaleV2ClientOptions options) =>
        new GaleV2Client(http, options).Checkout.GetCheckoutAsync("cs_1");
}
