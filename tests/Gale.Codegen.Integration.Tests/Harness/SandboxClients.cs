namespace Gale.Codegen.Integration.Tests.Harness;

/// <summary>Clients of a sandbox that have everything they need, over an HttpClient of the test's choice.</summary>
internal static class SandboxClients
{
    public static GaleV2Client GaleV2Client(this GaleSandbox sandbox, HttpClient http) =>
        new(http, new() { BaseAddress = sandbox.GaleV2, MerchantKey = sandbox.MerchantKey });

    public static V1.GaleV1Client GaleV1Client(this GaleSandbox sandbox, HttpClient http) =>
        new(http, new() { BaseAddress = sandbox.GaleV1, MerchantToken = sandbox.MerchantToken });

    public static October.GaleV2Of202510Client OctoberClient(this GaleSandbox sandbox, HttpClient http) =>
        new(http, new() { BaseAddress = sandbox.GaleV2Of202510, MerchantKey = sandbox.MerchantKey });

    public static Carts.GaleCartsClient GaleCartsClient(this GaleSandbox sandbox, HttpClient http) =>
        new(http, new() { BaseAddress = sandbox.GaleCarts, MerchantKey = sandbox.MerchantKey });

    public static Kadosei.KadoseiV1Client KadoseiClient(this GaleSandbox sandbox, HttpClient http) =>
        new(http, new() { BaseAddress = sandbox.Kadosei, ApplicationKey = sandbox.ApplicationKey });

    /// <summary>A client that may also manage applications, which takes the token of the merchant.</summary>
    public static Kadosei.KadoseiV1Client KadoseiManagementClient(this GaleSandbox sandbox, HttpClient http) =>
        new(http, new()
        {
            BaseAddress = sandbox.Kadosei,
            ApplicationKey = sandbox.ApplicationKey,
            MerchantJwt = sandbox.MerchantJwt,
        });
}
