namespace Gale.Codegen.Integration.Tests.Operations.Rows;

internal static class KadoseiOperations
{
    private const string Document = "kadosei-v1";

    public static IReadOnlyList<Operation> All { get; } =
    [
        new Operation<Kadosei.ISessionsOperations, Kadosei.CreateSessionRequest>(
            Document, "createSession", "POST /api/v1/sessions")
        {
            Group = clients => clients.Kadosei.Sessions,
            Forms =
            [
                async (it, sent) => await it.CreateSessionAsync(sent.Body),
                async (it, sent) => await it.CreateSessionAsync(sent.Body, new Kadosei.CreateSessionOptions()),
                async (it, sent) => (await it.CreateSessionWithResponseAsync(sent.Body)).Value,
            ],
            Check = async (stage, sent, result) =>
            {
                var created = (Kadosei.CreatedSession)result!;
                var session = await stage.Clients.Kadosei.Sessions.GetSessionAsync(created.SessionId);
                Assert.Equal((Kadosei.SessionStatus.Pending, created.Status), (created.Status, session.Status));
                Assert.Equal(
                    (sent.Body.OrderReference, sent.Body.PaymentMethod), (session.OrderReference, session.PaymentMethod));
            },
        },

        new Operation<Kadosei.ISessionsOperations, NoBody>(Document, "getSession", "GET /api/v1/sessions/id_1")
        {
            Group = clients => clients.Kadosei.Sessions,
            Forms =
            [
                async (it, sent) => await it.GetSessionAsync(sent.Id),
                async (it, sent) => await it.GetSessionAsync(sent.Id, new Kadosei.GetSessionOptions()),
                async (it, sent) => (await it.GetSessionWithResponseAsync(sent.Id)).Value,
            ],
            Prepare = (stage, _) => Task.FromResult(new Sent<NoBody>(stage.PaidSession(), null!)),
            Check = (_, sent, result) =>
            {
                var session = (Kadosei.Session)result!;
                Assert.Equal((sent.Id, Kadosei.SessionStatus.Succeeded), (session.Id, session.Status));
                Assert.Empty(session.Refunds!);
                return Task.CompletedTask;
            },
        },

        new Operation<Kadosei.ISessionsOperations, Kadosei.CreateRefundRequest>(
            Document, "createRefund", "POST /api/v1/sessions/id_1/refunds")
        {
            Group = clients => clients.Kadosei.Sessions,
            Forms =
            [
                async (it, sent) => await it.CreateRefundAsync(sent.Id, sent.Body),
                async (it, sent) => await it.CreateRefundAsync(sent.Id, sent.Body, new Kadosei.CreateRefundOptions()),
                async (it, sent) => (await it.CreateRefundWithResponseAsync(sent.Id, sent.Body)).Value,
            ],
            Prepare = (stage, body) => Task.FromResult(new Sent<Kadosei.CreateRefundRequest>(stage.PaidSession(), body)),
            Check = async (stage, sent, result) =>
            {
                var refund = (Kadosei.Refund)result!;
                Assert.Equal((sent.Id, sent.Body.Amount), (refund.SessionId, refund.Amount));
                Assert.Equal(sent.Body.Reason, refund.Reason);
                var session = await stage.Clients.Kadosei.Sessions.GetSessionAsync(sent.Id);
                Assert.Equal(refund.RefundId, Assert.Single(session.Refunds!).Id);
            },
        },

        new Operation<Kadosei.IMerchantsOperations, Kadosei.SignUpMerchantRequest>(
            Document, "signUpMerchant", "POST /api/v1/merchants/signup?token=id_1")
        {
            Group = clients => clients.Kadosei.Merchants,
            Forms =
            [
                async (it, sent) =>
                {
                    await it.SignUpMerchantAsync(sent.Id, sent.Body);
                    return null;
                },
                async (it, sent) =>
                {
                    await it.SignUpMerchantAsync(sent.Id, sent.Body, new Kadosei.SignUpMerchantOptions());
                    return null;
                },
                async (it, sent) => (await it.SignUpMerchantWithResponseAsync(sent.Id, sent.Body)).Value,
            ],
            Prepare = (_, body) => Task.FromResult(new Sent<Kadosei.SignUpMerchantRequest>(Stage.NewInvitation(), body)),
        },

        new Operation<Kadosei.IApplicationsOperations, Kadosei.CreateApplicationRequest>(
            Document, "createApplication", "POST /api/v1/applications")
        {
            Group = clients => clients.Kadosei.Applications,
            Forms =
            [
                async (it, sent) => await it.CreateApplicationAsync(sent.Body),
                async (it, sent) => await it.CreateApplicationAsync(sent.Body, new Kadosei.CreateApplicationOptions()),
                async (it, sent) => (await it.CreateApplicationWithResponseAsync(sent.Body)).Value,
            ],
        },

        new Operation<Kadosei.IApplicationsOperations, Kadosei.UpdateApplicationStatusRequest>(
            Document, "updateApplicationStatus", "PATCH /api/v1/applications/id_1/status")
        {
            Group = clients => clients.Kadosei.Applications,
            Forms =
            [
                async (it, sent) => await it.UpdateApplicationStatusAsync(sent.Id, sent.Body),
                async (it, sent) =>
                    await it.UpdateApplicationStatusAsync(
                        sent.Id, sent.Body, new Kadosei.UpdateApplicationStatusOptions()),
                async (it, sent) => (await it.UpdateApplicationStatusWithResponseAsync(sent.Id, sent.Body)).Value,
            ],
        },

        new Operation<Kadosei.IApplicationsOperations, Kadosei.CreateApiKeyRequest>(
            Document, "createApiKey", "POST /api/v1/applications/id_1/api-keys")
        {
            Group = clients => clients.Kadosei.Applications,
            Forms =
            [
                async (it, sent) => await it.CreateApiKeyAsync(sent.Id, sent.Body),
                async (it, sent) => await it.CreateApiKeyAsync(sent.Id, sent.Body, new Kadosei.CreateApiKeyOptions()),
                async (it, sent) => (await it.CreateApiKeyWithResponseAsync(sent.Id, sent.Body)).Value,
            ],
        },

        new Operation<Kadosei.IApplicationsOperations, NoBody>(
            Document, "revokeApiKey", "DELETE /api/v1/applications/id_1/api-keys/key_1")
        {
            Group = clients => clients.Kadosei.Applications,
            Forms =
            [
                async (it, sent) => await it.RevokeApiKeyAsync(sent.Id, "key_1"),
                async (it, sent) => await it.RevokeApiKeyAsync(sent.Id, "key_1", new Kadosei.RevokeApiKeyOptions()),
                async (it, sent) => (await it.RevokeApiKeyWithResponseAsync(sent.Id, "key_1")).Value,
            ],
        },

        new Operation<Kadosei.IProvidersOperations, Kadosei.SetUpProviderRequest>(
            Document, "setupProvider", "POST /api/v1/applications/id_1/providers")
        {
            Group = clients => clients.Kadosei.Providers,
            Forms =
            [
                async (it, sent) => await it.SetupProviderAsync(sent.Id, sent.Body),
                async (it, sent) => await it.SetupProviderAsync(sent.Id, sent.Body, new Kadosei.SetupProviderOptions()),
                async (it, sent) => (await it.SetupProviderWithResponseAsync(sent.Id, sent.Body)).Value,
            ],
        },

        new Operation<Kadosei.IProvidersOperations, NoBody>(
            Document, "activateProvider", "PATCH /api/v1/applications/id_1/providers/stripe/activate")
        {
            Group = clients => clients.Kadosei.Providers,
            Forms =
            [
                async (it, sent) => await it.ActivateProviderAsync(sent.Id, "stripe"),
                async (it, sent) =>
                    await it.ActivateProviderAsync(sent.Id, "stripe", new Kadosei.ActivateProviderOptions()),
                async (it, sent) => (await it.ActivateProviderWithResponseAsync(sent.Id, "stripe")).Value,
            ],
        },

        new Operation<Kadosei.IProvidersOperations, NoBody>(
            Document, "deactivateProvider", "PATCH /api/v1/applications/id_1/providers/stripe/deactivate")
        {
            Group = clients => clients.Kadosei.Providers,
            Forms =
            [
                async (it, sent) => await it.DeactivateProviderAsync(sent.Id, "stripe"),
                async (it, sent) =>
                    await it.DeactivateProviderAsync(sent.Id, "stripe", new Kadosei.DeactivateProviderOptions()),
                async (it, sent) => (await it.DeactivateProviderWithResponseAsync(sent.Id, "stripe")).Value,
            ],
        },

        new Operation<Kadosei.IProvidersOperations, Kadosei.UpdateProviderPaymentMethodsRequest>(
            Document,
            "updateProviderPaymentMethods",
            "PATCH /api/v1/applications/id_1/providers/stripe/payment-methods")
        {
            Group = clients => clients.Kadosei.Providers,
            Forms =
            [
                async (it, sent) => await it.UpdateProviderPaymentMethodsAsync(sent.Id, "stripe", sent.Body),
                async (it, sent) =>
                    await it.UpdateProviderPaymentMethodsAsync(
                        sent.Id, "stripe", sent.Body, new Kadosei.UpdateProviderPaymentMethodsOptions()),
                async (it, sent) =>
                    (await it.UpdateProviderPaymentMethodsWithResponseAsync(sent.Id, "stripe", sent.Body)).Value,
            ],
        },

        new Operation<Kadosei.IWebhooksOperations, NoBody>(
            Document, "listWebhooks", "GET /api/v1/applications/id_1/webhooks")
        {
            Group = clients => clients.Kadosei.Webhooks,
            Forms =
            [
                async (it, sent) => await it.ListWebhooksAsync(sent.Id),
                async (it, sent) => await it.ListWebhooksAsync(sent.Id, new Kadosei.ListWebhooksOptions()),
                async (it, sent) => (await it.ListWebhooksWithResponseAsync(sent.Id)).Value,
            ],
        },

        new Operation<Kadosei.IWebhooksOperations, Kadosei.CreateWebhookRequest>(
            Document, "createWebhook", "POST /api/v1/applications/id_1/webhooks")
        {
            Group = clients => clients.Kadosei.Webhooks,
            Forms =
            [
                async (it, sent) => await it.CreateWebhookAsync(sent.Id, sent.Body),
                async (it, sent) => await it.CreateWebhookAsync(sent.Id, sent.Body, new Kadosei.CreateWebhookOptions()),
                async (it, sent) => (await it.CreateWebhookWithResponseAsync(sent.Id, sent.Body)).Value,
            ],
        },

        new Operation<Kadosei.IWebhooksOperations, Kadosei.UpdateWebhookRequest>(
            Document, "updateWebhook", "PATCH /api/v1/applications/id_1/webhooks/wh_1")
        {
            Group = clients => clients.Kadosei.Webhooks,
            Forms =
            [
                async (it, sent) => await it.UpdateWebhookAsync(sent.Id, "wh_1", sent.Body),
                async (it, sent) =>
                    await it.UpdateWebhookAsync(sent.Id, "wh_1", sent.Body, new Kadosei.UpdateWebhookOptions()),
                async (it, sent) => (await it.UpdateWebhookWithResponseAsync(sent.Id, "wh_1", sent.Body)).Value,
            ],
        },
    ];
}
