using System.Text.Json;
using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Payloads.Types;

internal static class KadoseiTypes
{
    public static IReadOnlyList<PayloadType> All { get; } =
    [
        Of<Kadosei.CreateSessionRequest>("createSession.request"),
        Of<Kadosei.CreatedSession>("createSession.201"),
        Of<Kadosei.Session>("getSession.200"),
        Of<Kadosei.CreateRefundRequest>("createRefund.request"),
        Of<Kadosei.Refund>("createRefund.201"),

        Of<Kadosei.SignUpMerchantRequest>("signUpMerchant.request"),

        Of<Kadosei.CreateApplicationRequest>("createApplication.request"),
        Of<Kadosei.Application>("createApplication.201"),
        Of<Kadosei.UpdateApplicationStatusRequest>("updateApplicationStatus.request"),
        Of<Kadosei.Application>("updateApplicationStatus.200"),
        Of<Kadosei.CreateApiKeyRequest>("createApiKey.request"),
        Of<Kadosei.ApiKey>("createApiKey.201"),
        Of<IReadOnlyDictionary<string, JsonElement>>("revokeApiKey.200"),

        Of<Kadosei.SetUpProviderRequest>("setupProvider.request"),
        Of<Kadosei.ProviderConfiguration>("setupProvider.201"),
        Of<Kadosei.ProviderConfiguration>("activateProvider.200"),
        Of<Kadosei.ProviderConfiguration>("deactivateProvider.200"),
        Of<Kadosei.UpdateProviderPaymentMethodsRequest>("updateProviderPaymentMethods.request"),
        Of<Kadosei.ProviderConfiguration>("updateProviderPaymentMethods.200"),

        Of<Kadosei.CreateWebhookRequest>("createWebhook.request"),
        Of<Kadosei.CreatedWebhook>("createWebhook.201"),
        Of<Kadosei.WebhookPage>("listWebhooks.200"),
        Of<Kadosei.UpdateWebhookRequest>("updateWebhook.request"),
        Of<Kadosei.Webhook>("updateWebhook.200"),

        Of<Kadosei.ErrorBody>("errors"),
    ];

    private static PayloadType<T> Of<T>(string bodies)
        where T : class => new(GeneratedJson.Kadosei, bodies);
}
