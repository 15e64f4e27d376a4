using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Payloads.Types;

internal static class GaleV2Types
{
    public static IReadOnlyList<PayloadType> All { get; } =
    [
        Of<CreateCheckoutRequest>("createCheckout.request"),
        Of<CheckoutSession>("createCheckout.201"),
        Of<Checkout>("getCheckout.200"),

        Of<CreateProductRequest>("createProduct.request"),
        Of<Product>("createProduct.201"),
        Of<ProductPage>("listProducts.200"),
        Of<Product>("getProduct.200"),
        Of<UpdateProductRequest>("updateProduct.request"),
        Of<Product>("updateProduct.200"),
        Of<CheckEligibilityRequest>("checkEligibility.request"),
        Of<EligibilityCheck>("checkEligibility.200"),

        Of<CreatePaymentLinkRequest>("createPaymentLink.request"),
        Of<PaymentLink>("createPaymentLink.201"),
        Of<PaymentLinkPage>("listPaymentLinks.200"),
        Of<PaymentLink>("getPaymentLink.200"),
        Of<CancelPaymentLinkRequest>("cancelPaymentLink.request"),
        Of<CancelledPaymentLink>("cancelPaymentLink.200"),

        Of<OrderPage>("listOrders.200"),
        Of<Order>("getOrder.200"),

        Of<CreateRefundRequest>("createRefund.request"),
        Of<Refund>("createRefund.201"),

        Of<CreateSubscriptionRequest>("createSubscription.request"),
        Of<Subscription>("createSubscription.201"),
        Of<SubscriptionPage>("listSubscriptions.200"),
        Of<CancelSubscriptionRequest>("cancelSubscription.request"),
        Of<CancelledSubscription>("cancelSubscription.200"),

        Of<OrderEvent>("orderCreated.request"),

        Of<ErrorEnvelope>("errors"),
    ];

    private static PayloadType<T> Of<T>(string bodies)
        where T : class => new(GeneratedJson.GaleV2, bodies);
}
