using Gale.Sandbox.Http;

namespace Gale.Sandbox;

/// <summary>What a merchant manages at Kadosei: applications, their keys, their providers and their webhooks.</summary>
internal static class KadoseiApplications
{
    private const string Applications = "/api/v1/applications";
    private const string Providers = $"{Applications}/{{applicationId}}/providers";
    private const string Provider = $"{Providers}/{{providerName}}";
    private const string Webhooks = $"{Applications}/{{applicationId}}/webhooks";

    public static IEnumerable<ApiRoute> Routes =>
    [
        Row("POST", Applications, "createApplication", "name"),
        Row("PATCH", $"{Applications}/{{id}}/status", "updateApplicationStatus", "isEnabled"),
        Row("POST", $"{Applications}/{{id}}/api-keys", "createApiKey", "description"),
        Row("DELETE", $"{Applications}/{{id}}/api-keys/{{keyId}}", "revokeApiKey"),
        Row("POST", Providers, "setupProvider", "name", "paymentMethods", "credentials"),
        Row("PATCH", $"{Provider}/activate", "activateProvider"),
        Row("PATCH", $"{Provider}/deactivate", "deactivateProvider"),
        Row("PATCH", $"{Provider}/payment-methods", "updateProviderPaymentMethods", "paymentMethods"),
        Row("POST", Webhooks, "createWebhook", "url"),
        Row("GET", Webhooks, "listWebhooks") with { IsPaged = true },
        Row("PATCH", $"{Webhooks}/{{webhookId}}", "updateWebhook"),
    ];

    private static ApiRoute Row(string method, string template, string operationId, params string[] required) =>
        new(method, template, operationId) { Credential = Credential.Management, Required = required };
}
