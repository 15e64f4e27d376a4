using System.Net.Http.Headers;
using System.Text.Json;
using Gale.Codegen.Benchmarks.Clients;
using Gale.Codegen.Benchmarks.Clients.HandWritten;
using Gale.Codegen.Benchmarks.Measuring;
using Gale.Codegen.Benchmarks.Servers;
using Gale.Codegen.Runtime;
using Generated = Gale.Codegen.Benchmarks.Clients.Generated;
using Plain = Gale.Codegen.Benchmarks.Clients.Plain;

namespace Gale.Codegen.Benchmarks.Tables;

/// <summary>Whole calls, without a socket: what the clients do beside waiting.</summary>
internal static class ClientTable
{
    private const string Token = "glm_test_4eC39HqLyjWDarjtT1zdp7dc";

    private static readonly Uri _address = new("https://api.example.com/");

    public static string Run()
    {
        var table = new ContestTable();
        using var server = new MemoryServer();
        using var configured = new HttpClient(server, disposeHandler: false) { BaseAddress = _address };
        configured.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        using var bare = new HttpClient(server, disposeHandler: false);
        var plain = new Plain.PlainClient(configured);
        var hand = new HandWrittenClient(bare, _address, Token);
        var generated = new Generated.GaleV2Client(
            bare, new Generated.GaleV2ClientOptions { BaseAddress = _address, MerchantKey = BearerCredential.FromToken(Token) });

        table.Add(
            "GET the status",
            new Target(0.52, 0.66),
            new(Contenders.HttpClient, () => Wait(plain.GetCheckoutAsync("cs_abc123"))),
            new(Contenders.HandWritten, () => Wait(hand.GetCheckoutAsync("cs_abc123"))),
            new(Contenders.Generated, () => Wait(generated.Checkout.GetCheckoutAsync("cs_abc123"))),
            new(Contenders.Floor, () => Wait(DropAsync(bare, new HttpRequestMessage(HttpMethod.Get, new Uri(_address, "v2/checkout/cs_abc123"))))));
        table.Add(
            "GET the list",
            null,
            new(Contenders.HttpClient, () => Wait(plain.ListOrdersAsync())),
            new(Contenders.HandWritten, () => Wait(hand.ListOrdersAsync())),
            new(Contenders.Generated, () => Wait(generated.Orders.ListOrdersAsync())),
            new(Contenders.Floor, () => Wait(DropAsync(bare, new HttpRequestMessage(HttpMethod.Get, new Uri(_address, "v2/orders"))))));
        AddPost(table, plain, hand, generated, bare);
        return table.ToString();
    }

    private static void AddPost(ContestTable table, Plain.PlainClient plain, HandWrittenClient hand, Generated.GaleV2Client generated, HttpClient bare)
    {
        var body = JsonSerializer.Deserialize(Bodies.Request, Plain.PlainJson.Default.CreateCheckoutRequest)!;
        var ownBody = JsonTable.Read<Generated.CreateCheckoutRequest, Generated.CreateCheckoutRequestJson>(Bodies.Request);
        table.Add(
            "POST the request",
            new Target(0.60),
            new(Contenders.HttpClient, () => Wait(plain.CreateCheckoutAsync(body))),
            new(Contenders.HandWritten, () => Wait(hand.CreateCheckoutAsync(body))),
            new(Contenders.Generated, () => Wait(generated.Checkout.CreateCheckoutAsync(ownBody))),
            new(Contenders.Floor, () => Wait(DropAsync(
                bare, new HttpRequestMessage(HttpMethod.Post, new Uri(_address, "v2/checkout")) { Content = new ByteArrayContent(Bodies.Request) }))));
    }

    private static void Wait<T>(Task<T> call) => call.GetAwaiter().GetResult();

    private static async Task<bool> DropAsync(HttpClient httpClient, HttpRequestMessage request)
    {
        using var response = await httpClient.SendAsync(request, HttpCompletionOption.ResponseHeadersRead).ConfigureAwait(false);
        return response.IsSuccessStatusCode;
    }
}
