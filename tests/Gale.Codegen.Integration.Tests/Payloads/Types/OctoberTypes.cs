using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Payloads.Types;

internal static class OctoberTypes
{
    public static IReadOnlyList<PayloadType> All { get; } =
    [
        Of<October.CreateCheckoutRequest>("createCheckout.request"),
        Of<October.CheckoutSession>("createCheckout.201"),

        Of<October.CreateProductRequest>("createProduct.request"),
        Of<October.Product>("createProduct.201"),
        Of<October.ProductPage>("listProducts.200"),
        Of<October.Product>("getProduct.200"),
        Of<October.UpdateProductRequest>("updateProduct.request"),
        Of<October.Product>("updateProduct.200"),
        Of<October.CheckEligibilityRequest>("checkEligibility.request"),
        Of<October.EligibilityCheck>("checkEligibility.200"),

        Of<October.CreatePaymentLinkRequest>("createPaymentLink.request"),
        Of<October.PaymentLink>("createPaymentLink.201"),
        Of<October.PaymentLinkPage>("listPaymentLinks.200"),
        Of<October.PaymentLink>("getPaymentLink.200"),
        Of<October.CancelPaymentLinkRequest>("cancelPaymentLink.request"),
        Of<October.CancelledPaymentLink>("cancelPaymentLink.200"),

        Of<October.OrderPage>("listOrders.200"),
        Of<October.Order>("getOrder.200"),

        Of<October.CreateRefundRequest>("createRefund.request"),
        Of<October.Refund>("createRefund.201"),

        Of<October.CreateSubscriptionRequest>("createSubscription.request"),
        Of<October.Subscription>("createSubscription.201"),
        Of<October.SubscriptionPage>("listSubscriptions.200"),
        Of<October.CancelSubscriptionRequest>("cancelSubscription.request"),
        Of<October.CancelledSubscription>("cancelSubscription.200"),

        Of<October.OrderEvent>("orderCreated.request"),

        Of<October.ErrorEnvelope>("errors"),
    ];

    private static PayloadType<T> Of<T>(string bodies)
        where T : class => new(GeneratedJson.October, bodies);
}
