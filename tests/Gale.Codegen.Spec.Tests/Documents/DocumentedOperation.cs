namespace Gale.Codegen.Spec.Tests.Documents;

/// <summary>What the documentation says of an operation, as the documents put it.</summary>
/// <param name="Document">The document that has it.</param>
/// <param name="Id">Its name.</param>
/// <param name="Call">Method and path.</param>
/// <param name="Statuses">Of success first, then of errors; none is left out.</param>
/// <param name="Security">The schemes that open it: one, several of which one is enough, or <c>none</c>.</param>
/// <param name="Key">Whether it takes an Idempotency-Key: <c>no</c>, <c>yes</c> or <c>required</c>, and its form.</param>
/// <param name="Parameters">Of the query, as <c>name:type</c>, with <c>name?</c> if it may be left out.</param>
internal sealed record DocumentedOperation(
    string Document, string Id, string Call, string Statuses, string Security, string Key = "no", string Parameters = "")
{
    private const string V2 = "gale-v2";
    private const string V2Of202510 = "gale-v2-2025-10";
    private const string V1 = "gale-v1";
    private const string Carts = "gale-carts";
    private const string Kadosei = "kadosei-v1";

    public static IReadOnlyList<DocumentedOperation> All { get; } =
    [
        new(V2, "createCheckout", "POST /v2/checkout",
            "201 400 401 403 422 429 500", "merchantKey", "yes:uuid"),
        new(V2, "getCheckout", "GET /v2/checkout/{checkout_id}",
            "200 401 403 404 429 500", "merchantKey"),
        new(V2, "createProduct", "POST /v2/products",
            "201 400 401 403 422 429 500", "merchantKey", "yes:uuid"),
        new(V2, "listProducts", "GET /v2/products",
            "200 400 401 403 429 500", "merchantKey", "no",
            "limit?:integer starting_after?:int64 status?:ProductStatus hsa_fsa_eligible?:boolean " +
            "merchant_product_id?:string created_after?:date-time created_before?:date-time"),
        new(V2, "getProduct", "GET /v2/products/{id}",
            "200 401 403 404 429 500", "merchantKey"),
        new(V2, "updateProduct", "PUT /v2/products/{id}",
            "200 400 401 403 404 422 429 500", "merchantKey"),
        new(V2, "checkEligibility", "POST /v2/products/check-eligibility",
            "200 400 401 403 422 429 500", "merchantKey"),
        new(V2, "createPaymentLink", "POST /v2/payment-links",
            "201 400 401 403 422 429 500", "merchantKey", "yes:uuid"),
        new(V2, "listPaymentLinks", "GET /v2/payment-links",
            "200 400 401 403 429 500", "merchantKey", "no",
            "limit?:integer starting_after?:string status?:PaymentLinkStatus customer_email?:string " +
            "payment_type?:PaymentType created_after?:date-time created_before?:date-time"),
        new(V2, "getPaymentLink", "GET /v2/payment-links/{id}",
            "200 401 403 404 429 500", "merchantKey"),
        new(V2, "cancelPaymentLink", "POST /v2/payment-links/{id}/cancel",
            "200 400 401 403 404 409 422 429 500", "merchantKey", "yes:uuid"),
        new(V2, "listOrders", "GET /v2/orders",
            "200 400 401 403 429 500", "merchantKey", "no",
            "limit?:integer starting_after?:string status?:OrderStatus payment_status?:OrderPaymentStatus " +
            "customer_email?:string created_after?:date-time created_before?:date-time"),
        new(V2, "getOrder", "GET /v2/orders/{id}",
            "200 401 403 404 429 500", "merchantKey"),
        new(V2, "createRefund", "POST /v2/refunds",
            "201 400 401 403 404 409 422 429 500", "merchantKey", "yes:uuid"),
        new(V2, "createSubscription", "POST /v2/subscriptions",
            "201 400 401 403 404 422 429 500", "merchantKey", "yes:uuid"),
        new(V2, "listSubscriptions", "GET /v2/subscriptions",
            "200 400 401 403 429 500", "merchantKey", "no",
            "limit?:integer starting_after?:string status?:SubscriptionStatus customer_id?:string"),
        new(V2, "cancelSubscription", "POST /v2/subscriptions/{id}/cancel",
            "200 400 401 403 404 409 422 429 500", "merchantKey", "yes:uuid"),

        new(V2Of202510, "createCheckout", "POST /v2/checkout",
            "201 400 401 403 422 429 500", "merchantKey", "yes:uuid"),
        new(V2Of202510, "createProduct", "POST /v2/products",
            "201 400 401 403 422 429 500", "merchantKey", "yes:uuid"),
        new(V2Of202510, "listProducts", "GET /v2/products",
            "200 400 401 403 429 500", "merchantKey", "no",
            "limit?:integer starting_after?:int64 status?:ProductStatus hsa_fsa_eligible?:boolean " +
            "merchant_product_id?:string created_after?:date-time created_before?:date-time"),
        new(V2Of202510, "getProduct", "GET /v2/products/{id}",
            "200 401 403 404 429 500", "merchantKey"),
        new(V2Of202510, "updateProduct", "PUT /v2/products/{id}",
            "200 400 401 403 404 422 429 500", "merchantKey"),
        new(V2Of202510, "checkEligibility", "POST /v2/products/check-eligibility",
            "200 400 401 403 422 429 500", "merchantKey"),
        new(V2Of202510, "createPaymentLink", "POST /v2/payment-links",
            "201 400 401 403 422 429 500", "merchantKey", "yes:uuid"),
        new(V2Of202510, "listPaymentLinks", "GET /v2/payment-links",
            "200 400 401 403 429 500", "merchantKey", "no",
            "limit?:integer starting_after?:string status?:PaymentLinkStatus customer_email?:string " +
            "payment_type?:PaymentType created_after?:date-time created_before?:date-time"),
        new(V2Of202510, "getPaymentLink", "GET /v2/payment-links/{id}",
            "200 401 403 404 429 500", "merchantKey"),
        new(V2Of202510, "cancelPaymentLink", "POST /v2/payment-links/{id}/cancel",
            "200 400 401 403 404 409 422 429 500", "merchantKey", "yes:uuid"),
        new(V2Of202510, "listOrders", "GET /v2/orders",
            "200 400 401 403 429 500", "merchantKey", "no",
            "limit?:integer starting_after?:string status?:OrderStatus payment_status?:OrderPaymentStatus " +
            "customer_email?:string created_after?:date-time created_before?:date-time test_mode?:boolean"),
        new(V2Of202510, "getOrder", "GET /v2/orders/{id}",
            "200 401 403 404 429 500", "merchantKey"),
        new(V2Of202510, "createRefund", "POST /v2/refunds",
            "201 400 401 403 404 409 422 429 500", "merchantKey", "yes:uuid"),
        new(V2Of202510, "createSubscription", "POST /v2/subscriptions",
            "201 400 401 403 404 422 429 500", "merchantKey", "yes:uuid"),
        new(V2Of202510, "listSubscriptions", "GET /v2/subscriptions",
            "200 400 401 403 429 500", "merchantKey", "no",
            "limit?:integer starting_after?:string status?:SubscriptionStatus customer_id?:string"),
        new(V2Of202510, "cancelSubscription", "POST /v2/subscriptions/{id}/cancel",
            "200 400 401 403 404 409 422 429 500", "merchantKey", "yes:uuid"),

        new(V1, "createCheckout", "POST /v1/checkout",
            "201 400 401 403 404 422 429 500", "merchantToken", "yes:uuid"),
        new(V1, "getCheckout", "GET /v1/checkout/{checkout_id}",
            "200 401 403 404 429 500", "merchantToken"),
        new(V1, "refundCheckout", "POST /v1/checkout/{checkout_id}/refund",
            "200 400 401 403 404 409 422 429 500", "merchantToken", "yes:uuid"),
        new(V1, "cancelCheckout", "POST /v1/checkout/{checkout_id}/cancel",
            "200 401 403 404 409 429 500", "merchantToken", "yes:uuid"),
        new(V1, "createProduct", "POST /v1/products",
            "201 400 401 403 422 429 500", "merchantToken", "yes:uuid"),
        new(V1, "listProducts", "GET /v1/products",
            "200 400 401 403 429 500", "merchantToken", "no",
            "limit?:integer starting_after?:string"),
        new(V1, "getProduct", "GET /v1/products/{product_id}",
            "200 401 403 404 429 500", "merchantToken"),
        new(V1, "updateProduct", "PUT /v1/products/{product_id}",
            "200 400 401 403 404 422 429 500", "merchantToken", "yes:uuid"),
        new(V1, "deleteProduct", "DELETE /v1/products/{product_id}",
            "204 401 403 404 429 500", "merchantToken"),
        new(V1, "listProductEligibility", "GET /v1/products/eligibility",
            "200 400 401 403 404 429 500", "merchantToken", "no",
            "ids:string[]"),
        new(V1, "createPlan", "POST /v1/plans",
            "201 400 401 403 422 429 500", "merchantToken", "yes:uuid"),

        new(Carts, "createCart", "POST /api/v1/cart",
            "201 401", "merchantKey"),

        new(Kadosei, "createSession", "POST /api/v1/sessions",
            "201 400 401 403 422 429 500 502 503 504", "applicationKey or merchantJwt", "required:uuid"),
        new(Kadosei, "getSession", "GET /api/v1/sessions/{sessionId}",
            "200 401 403 404 429 500 502 503 504", "applicationKey or merchantJwt"),
        new(Kadosei, "createRefund", "POST /api/v1/sessions/{sessionId}/refunds",
            "201 400 401 403 404 409 422 429 500 502 503 504", "applicationKey or merchantJwt", "required:string"),
        new(Kadosei, "signUpMerchant", "POST /api/v1/merchants/signup",
            "201 400 401 403 409 410 429 500 502 503 504", "none", "no",
            "token:string"),
        new(Kadosei, "createApplication", "POST /api/v1/applications",
            "201 400 401 403 409 429 500 502 503 504", "merchantJwt"),
        new(Kadosei, "updateApplicationStatus", "PATCH /api/v1/applications/{id}/status",
            "200 400 401 403 404 429 500 502 503 504", "merchantJwt"),
        new(Kadosei, "createApiKey", "POST /api/v1/applications/{id}/api-keys",
            "201 400 401 403 404 429 500 502 503 504", "merchantJwt"),
        new(Kadosei, "revokeApiKey", "DELETE /api/v1/applications/{id}/api-keys/{keyId}",
            "200 401 403 404 429 500 502 503 504", "merchantJwt"),
        new(Kadosei, "setupProvider", "POST /api/v1/applications/{applicationId}/providers",
            "201 400 401 403 404 429 500 502 503 504", "merchantJwt"),
        new(Kadosei, "activateProvider", "PATCH /api/v1/applications/{applicationId}/providers/{providerName}/activate",
            "200 401 403 404 429 500 502 503 504", "merchantJwt"),
        new(Kadosei, "deactivateProvider",
            "PATCH /api/v1/applications/{applicationId}/providers/{providerName}/deactivate",
            "200 401 403 404 429 500 502 503 504", "merchantJwt"),
        new(Kadosei, "updateProviderPaymentMethods",
            "PATCH /api/v1/applications/{applicationId}/providers/{providerName}/payment-methods",
            "200 400 401 403 404 429 500 502 503 504", "merchantJwt"),
        new(Kadosei, "listWebhooks", "GET /api/v1/applications/{applicationId}/webhooks",
            "200 400 401 403 404 429 500 502 503 504", "merchantJwt", "no",
            "page?:int32 limit?:int32"),
        new(Kadosei, "createWebhook", "POST /api/v1/applications/{applicationId}/webhooks",
            "201 400 401 403 404 429 500 502 503 504", "merchantJwt"),
        new(Kadosei, "updateWebhook", "PATCH /api/v1/applications/{applicationId}/webhooks/{webhookId}",
            "200 400 401 403 404 429 500 502 503 504", "merchantJwt"),
    ];
}
