using System.Net.Http.Json;

namespace Gale.Codegen.Benchmarks.Clients.Plain;

/// <summary>Calls as one writes them with <see cref="HttpClient"/> and the source generator of System.Text.Json.</summary>
internal sealed class PlainClient(HttpClient httpClient)
{
    public async Task<Checkout> GetCheckoutAsync(string checkoutId, CancellationToken cancellationToken = default)
    {
        using var response = await httpClient.GetAsync(
            $"v2/checkout/{Uri.EscapeDataString(checkoutId)}", HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync(PlainJson.Default.Checkout, cancellationToken).ConfigureAwait(false))!;
    }

    public async Task<OrderPage> ListOrdersAsync(CancellationToken cancellationToken = default)
    {
        using var response = await httpClient.GetAsync(
            "v2/orders", HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync(PlainJson.Default.OrderPage, cancellationToken).ConfigureAwait(false))!;
    }

    public async Task<CheckoutSession> CreateCheckoutAsync(CreateCheckoutRequest body, CancellationToken cancellationToken = default)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "v2/checkout")
        {
            Content = JsonContent.Create(body, PlainJson.Default.CreateCheckoutRequest),
        };
        request.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString());
        using var response = await httpClient.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        response.EnsureSuccessStatusCode();
        return (await response.Content.ReadFromJsonAsync(PlainJson.Default.CheckoutSession, cancellationToken).ConfigureAwait(false))!;
    }
}
