using System.Net;
using System.Net.Http.Headers;
using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Calls;

public sealed class HttpClientTests
{
    private const string Pending = """{"checkout_id":"cs_1","status":"pending","order":null}""";

    private readonly FakeNetwork _network = new(HttpStatusCode.OK, Pending);

    private SentRequest Sent => Assert.Single(_network.Requests);

    [Fact]
    public async Task A_request_says_who_asks_what_is_accepted_and_who_pays()
    {
        var gale = new GaleV2Client(new HttpClient(_network), new() { MerchantKey = "glm_test_key" });

        await gale.Checkout.GetCheckoutAsync("cs_1");

        Assert.Equal(HttpMethod.Get, Sent.Method);
        Assert.Equal("Bearer glm_test_key", Sent.Header("Authorization"));
        Assert.Equal("application/json", Sent.Header("Accept"));
        Assert.StartsWith("Gale.Codegen/", Sent.Header("User-Agent"));
        Assert.Null(Sent.Body);
    }

    [Fact]
    public async Task Default_headers_of_the_http_client_are_sent_and_its_user_agent_stays()
    {
        var http = new HttpClient(_network);
        http.DefaultRequestHeaders.Add("X-Shop", "corner");
        http.DefaultRequestHeaders.UserAgent.ParseAdd("Shop/1.0");

        await new GaleV2Client(http, new() { MerchantKey = "key" }).Checkout.GetCheckoutAsync("cs_1");

        Assert.Equal(("corner", "Shop/1.0"), (Sent.Header("X-Shop"), Sent.Header("User-Agent")));
    }

    [Fact]
    public async Task The_http_client_may_authenticate_by_itself()
    {
        var http = new HttpClient(_network);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "of-the-http-client");

        await new GaleV2Client(http, new() { MerchantKey = BearerCredential.External }).Checkout.GetCheckoutAsync("cs_1");

        Assert.Equal("Bearer of-the-http-client", Sent.Header("Authorization"));
    }

    [Fact]
    public async Task A_key_may_be_fetched_at_each_call()
    {
        var fetched = 0;
        var key = BearerCredential.FromProvider(_ => ValueTask.FromResult($"key-{++fetched}"));
        var gale = new GaleV2Client(new HttpClient(_network), new() { MerchantKey = key });

        await gale.Checkout.GetCheckoutAsync("cs_1");
        await gale.Checkout.GetCheckoutAsync("cs_1");

        Assert.Equal(["Bearer key-1", "Bearer key-2"], _network.Requests.Select(request => request.Header("Authorization")));
    }

    [Fact]
    public async Task Without_a_key_a_call_says_which_to_set_and_sends_nothing()
    {
        var gale = new GaleV2Client(new HttpClient(_network));
        var kadosei = new Kadosei.KadoseiV1Client(
            new HttpClient(_network), new() { BaseAddress = new("https://kadosei.example") });

        var ofGale = await Assert.ThrowsAsync<InvalidOperationException>(() => gale.Checkout.GetCheckoutAsync("cs_1"));
        var ofKadosei = await Assert.ThrowsAsync<InvalidOperationException>(() => kadosei.Sessions.GetSessionAsync("e4b8"));

        Assert.Contains("MerchantKey of GaleV2ClientOptions", ofGale.Message);
        Assert.Contains("ApplicationKey or MerchantJwt of KadoseiV1ClientOptions", ofKadosei.Message);
        Assert.Empty(_network.Requests);
    }

    [Fact]
    public async Task Headers_and_query_of_one_call_are_sent_with_it()
    {
        var gale = new GaleV2Client(new HttpClient(_network), new() { MerchantKey = "key" });
        var options = new GetCheckoutOptions
        {
            Headers = new Dictionary<string, string> { ["X-Trace"] = "t-1", ["Accept"] = "application/gale+json" },
            Query = new Dictionary<string, string> { ["expand"] = "order & more" },
        };

        await gale.Checkout.GetCheckoutAsync("cs_1", options);

        Assert.Equal(("t-1", "application/gale+json"), (Sent.Header("X-Trace"), Sent.Header("Accept")));
        Assert.Equal("https://api.withgale.com/v2/checkout/cs_1?expand=order%20%26%20more", Sent.Address);
    }
}
