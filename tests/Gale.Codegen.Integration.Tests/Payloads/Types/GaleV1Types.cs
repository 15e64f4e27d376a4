using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Payloads.Types;

internal static class GaleV1Types
{
    public static IReadOnlyList<PayloadType> All { get; } =
    [
        Of<V1.CreateCheckoutRequest>("createCheckout.request"),
        Of<V1.CheckoutSession>("createCheckout.201"),
        Of<V1.Checkout>("getCheckout.200"),
        Of<V1.RefundCheckoutRequest>("refundCheckout.request"),
        Of<V1.CheckoutRefund>("refundCheckout.200"),
        Of<V1.CheckoutCancellation>("cancelCheckout.200"),

        Of<V1.CreateProductRequest>("createProduct.request"),
        Of<V1.Product>("createProduct.201"),
        Of<V1.ProductPage>("listProducts.200"),
        Of<V1.Product>("getProduct.200"),
        Of<V1.UpdateProductRequest>("updateProduct.request"),
        Of<V1.Product>("updateProduct.200"),
        Of<V1.ProductEligibilityList>("listProductEligibility.200"),

        Of<V1.CreatePlanRequest>("createPlan.request"),
        Of<V1.Plan>("createPlan.201"),

        Of<V1.CheckoutStatusChange>("checkoutStatusChange.request"),
        Of<V1.ProductStatusChange>("productStatusChange.request"),

        Of<V1.ErrorEnvelope>("errors"),
    ];

    private static PayloadType<T> Of<T>(string bodies)
        where T : class => new(GeneratedJson.GaleV1, bodies);
}
