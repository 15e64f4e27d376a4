namespace Gale.Codegen.Spec.Tests.Documents;

/// <summary>The documents have the operations that are documented, and no other.</summary>
public class OperationTests
{
    private const string V2 = "gale-v2";
    private const string V2Of202510 = "gale-v2-2025-10";
    private const string V1 = "gale-v1";
    private const string Carts = "gale-carts";
    private const string Kadosei = "kadosei-v1";

    private static readonly (string Document, string Id, string Method, string Path)[] Documented =
    [
        (V2, "createCheckout", "POST", "/v2/checkout"),
        (V2, "getCheckout", "GET", "/v2/checkout/{checkout_id}"),
        (V2, "createProduct", "POST", "/v2/products"),
        (V2, "listProducts", "GET", "/v2/products"),
        (V2, "getProduct", "GET", "/v2/products/{id}"),
        (V2, "updateProduct", "PUT", "/v2/products/{id}"),
        (V2, "checkEligibility", "POST", "/v2/products/check-eligibility"),
        (V2, "createPaymentLink", "POST", "/v2/payment-links"),
        (V2, "listPaymentLinks", "GET", "/v2/payment-links"),
        (V2, "getPaymentLink", "GET", "/v2/payment-links/{id}"),
        (V2, "cancelPaymentLink", "POST", "/v2/payment-links/{id}/cancel"),
        (V2, "listOrders", "GET", "/v2/orders"),
        (V2, "getOrder", "GET", "/v2/orders/{id}"),
        (V2, "createRefund", "POST", "/v2/refunds"),
        (V2, "createSubscription", "POST", "/v2/subscriptions"),
        (V2, "listSubscriptions", "GET", "/v2/subscriptions"),
        (V2, "cancelSubscription", "POST", "/v2/subscriptions/{id}/cancel"),

        (V2Of202510, "createCheckout", "POST", "/v2/checkout"),
        (V2Of202510, "createProduct", "POST", "/v2/products"),
        (V2Of202510, "listProducts", "GET", "/v2/products"),
        (V2Of202510, "getProduct", "GET", "/v2/products/{id}"),
        (V2Of202510, "updateProduct", "PUT", "/v2/products/{id}"),
        (V2Of202510, "checkEligibility", "POST", "/v2/products/check-eligibility"),
        (V2Of202510, "createPaymentLink", "POST", "/v2/payment-links"),
        (V2Of202510, "listPaymentLinks", "GET", "/v2/payment-links"),
        (V2Of202510, "getPaymentLink", "GET", "/v2/payment-links/{id}"),
        (V2Of202510, "cancelPaymentLink", "POST", "/v2/payment-links/{id}/cancel"),
        (V2Of202510, "listOrders", "GET", "/v2/orders"),
        (V2Of202510, "getOrder", "GET", "/v2/orders/{id}"),
        (V2Of202510, "createRefund", "POST", "/v2/refunds"),
        (V2Of202510, "createSubscription", "POST", "/v2/subscriptions"),
        (V2Of202510, "listSubscriptions", "GET", "/v2/subscriptions"),
        (V2Of202510, "cancelSubscription", "POST", "/v2/subscriptions/{id}/cancel"),

        (V1, "createCheckout", "POST", "/v1/checkout"),
        (V1, "getCheckout", "GET", "/v1/checkout/{checkout_id}"),
        (V1, "refundCheckout", "POST", "/v1/checkout/{checkout_id}/refund"),
        (V1, "cancelCheckout", "POST", "/v1/checkout/{checkout_id}/cancel"),
        (V1, "createProduct", "POST", "/v1/products"),
        (V1, "listProducts", "GET", "/v1/products"),
        (V1, "getProduct", "GET", "/v1/products/{product_id}"),
        (V1, "updateProduct", "PUT", "/v1/products/{product_id}"),
        (V1, "deleteProduct", "DELETE", "/v1/products/{product_id}"),
        (V1, "listProductEligibility", "GET", "/v1/products/eligibility"),
        (V1, "createPlan", "POST", "/v1/plans"),

        (Carts, "createCart", "POST", "/api/v1/cart"),

        (Kadosei, "createSession", "POST", "/api/v1/sessions"),
        (Kadosei, "getSession", "GET", "/api/v1/sessions/{sessionId}"),
        (Kadosei, "createRefund", "POST", "/api/v1/sessions/{sessionId}/refunds"),
        (Kadosei, "signUpMerchant", "POST", "/api/v1/merchants/signup"),
        (Kadosei, "createApplication", "POST", "/api/v1/applications"),
        (Kadosei, "updateApplicationStatus", "PATCH", "/api/v1/applications/{id}/status"),
        (Kadosei, "createApiKey", "POST", "/api/v1/applications/{id}/api-keys"),
        (Kadosei, "revokeApiKey", "DELETE", "/api/v1/applications/{id}/api-keys/{keyId}"),
        (Kadosei, "setupProvider", "POST", "/api/v1/applications/{applicationId}/providers"),
        (Kadosei, "activateProvider", "PATCH", "/api/v1/applications/{applicationId}/providers/{providerName}/activate"),
        (Kadosei, "deactivateProvider", "PATCH", "/api/v1/applications/{applicationId}/providers/{providerName}/deactivate"),
        (Kadosei, "updateProviderPaymentMethods", "PATCH", "/api/v1/applications/{applicationId}/providers/{providerName}/payment-methods"),
        (Kadosei, "createWebhook", "POST", "/api/v1/applications/{applicationId}/webhooks"),
        (Kadosei, "listWebhooks", "GET", "/api/v1/applications/{applicationId}/webhooks"),
        (Kadosei, "updateWebhook", "PATCH", "/api/v1/applications/{applicationId}/webhooks/{webhookId}"),
    ];

    public static TheoryData<string> Documents => SpecDocument.All;

    [Fact]
    public void The_folder_has_these_documents() =>
        Faults.MustBeEqual("spec/",
            SpecDocument.Names.Select(name => $"{name}.openapi.yaml"),
            Directory.GetFiles(Repository.Spec, "*.yaml").Select(file => Path.GetFileName(file)));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_documented_operation_is_there_and_no_other(string name) =>
        Faults.MustBeEqual(name,
            Documented.Where(row => row.Document == name).Select(row => $"{row.Id}: {row.Method} {row.Path}"),
            SpecDocument.Of(name).Operations.Select(found => $"{found.Id}: {found.Method} {found.Path}"));

    [Theory]
    [MemberData(nameof(Documents))]
    public void An_operation_id_stands_for_one_operation_or_webhook(string name)
    {
        var document = SpecDocument.Of(name);
        var ids = document.Operations.Concat(document.Webhooks).Select(operation => operation.Id).ToList();

        Faults.MustBeEqual(name, ids.Distinct(), ids);
    }
}
