using System.Diagnostics;
using System.Net.Http.Headers;
using Gale.Codegen.Benchmarks.Clients.HandWritten;
using Gale.Codegen.Runtime;
using Generated = Gale.Codegen.Benchmarks.Clients.Generated;
using Plain = Gale.Codegen.Benchmarks.Clients.Plain;

namespace Gale.Codegen.Benchmarks.Children;

/// <summary>The first call of a process: nothing is loaded, nothing compiled.</summary>
internal static class FirstCall
{
    private const string Token = "glm_test_4eC39HqLyjWDarjtT1zdp7dc";

    /// <summary>Milliseconds from the beginning of the program until the answer is there, read.</summary>
    /// <param name="client">Which client.</param>
    /// <param name="address">Where the server is.</param>
    public static async Task<double> TimeAsync(string client, Uri address)
    {
        var start = Stopwatch.GetTimestamp();
        await (client switch
        {
            "floor" => FloorAsync(address),
            "plain" => PlainAsync(address),
            "hand" => HandAsync(address),
            _ => GeneratedAsync(address),
        }).ConfigureAwait(false);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static async Task FloorAsync(Uri address)
    {
        using var httpClient = Authorized(address);
        using var response = await httpClient.GetAsync("v2/checkout/cs_abc123").ConfigureAwait(false);
        _ = await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
    }

    private static async Task PlainAsync(Uri address)
    {
        using var httpClient = Authorized(address);
        _ = await new Plain.PlainClient(httpClient).GetCheckoutAsync("cs_abc123").ConfigureAwait(false);
    }

    private static async Task HandAsync(Uri address)
    {
        using var httpClient = new HttpClient();
        _ = await new HandWrittenClient(httpClient, address, Token).GetCheckoutAsync("cs_abc123").ConfigureAwait(false);
    }

    private static async Task GeneratedAsync(Uri address)
    {
        using var httpClient = new HttpClient();
        var options = new Generated.GaleV2ClientOptions { BaseAddress = address, MerchantKey = BearerCredential.FromToken(Token) };
        _ = await new Generated.GaleV2Client(httpClient, options).Checkout.GetCheckoutAsync("cs_abc123").ConfigureAwait(false);
    }

    private static HttpClient Authorized(Uri address)
    {
        var httpClient = new HttpClient { BaseAddress = address };
        httpClient.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        return httpClient;
    }
}
