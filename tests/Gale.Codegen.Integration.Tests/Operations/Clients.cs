using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Operations;

/// <summary>A client of every document, over one HttpClient.</summary>
internal sealed record Clients(
    GaleV2Client GaleV2,
    October.GaleV2Of202510Client October,
    V1.GaleV1Client GaleV1,
    Carts.GaleCartsClient GaleCarts,
    Kadosei.KadoseiV1Client Kadosei)
{
    public static Clients Of(GaleSandbox sandbox, HttpClient http) => new(
        sandbox.GaleV2Client(http),
        sandbox.OctoberClient(http),
        sandbox.GaleV1Client(http),
        sandbox.GaleCartsClient(http),
        sandbox.KadoseiManagementClient(http));

    /// <summary>Clients of the servers that the documents name. Kadosei's names none.</summary>
    public static Clients OfDocuments(HttpClient http) => new(
        new(http, new() { MerchantKey = "key" }),
        new(http, new() { MerchantKey = "key" }),
        new(http, new() { MerchantToken = "key" }),
        new(http, new() { MerchantKey = "key" }),
        new(http, new() { BaseAddress = new("https://kadosei.example"), ApplicationKey = "key", MerchantJwt = "jwt" }));
}
