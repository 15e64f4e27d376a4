namespace Gale.Codegen.Integration.Tests.Vocabularies;

/// <summary>
/// Every closed list of values that the documentation of the APIs has, with the values as they are on the wire. Only the
/// statuses of getCheckout in its copy of 2026-02 (open, paid, expired) are in no document.
/// </summary>
internal static class Documented
{
    private static readonly string[] s_orderStatuses = ["pending", "processing", "completed", "failed", "cancelled"];

    private static readonly string[] s_paymentStatuses =
        ["pending", "authorized", "captured", "failed", "refunded", "disputed"];

    private static readonly string[] s_linkStatuses = ["active", "paid", "expired", "cancelled"];

    private static readonly string[] s_refundStatuses = ["pending", "succeeded", "failed", "cancelled"];

    private static readonly string[] s_subscriptionStatuses = ["trialing", "active", "past_due", "cancelled", "ended"];

    private static readonly string[] s_productStatuses = ["active", "inactive", "archived"];

    private static readonly string[] s_paymentTypes = ["one_time", "subscription"];

    private static readonly string[] s_intervals = ["daily", "weekly", "monthly", "yearly"];

    private static readonly string[] s_reasons =
    [
        "customer_request", "duplicate", "fraudulent", "product_unavailable", "damaged_product", "wrong_product", "other",
    ];

    private static readonly string[] s_codes =
    [
        "bad_request", "invalid_request", "invalid_price", "invalid_currency", "invalid_state", "unauthorized",
        "forbidden", "not_found", "conflict", "validation_error", "rate_limit_exceeded", "internal_error",
    ];

    public static IReadOnlyList<Vocabulary> Vocabularies { get; } = [.. OfGaleV2, .. OfOctober, .. OfGaleV1, .. OfKadosei];

    private static IEnumerable<Vocabulary> OfGaleV2 =>
    [
        new Vocabulary<CheckoutStatus>(
            "gale-v2", CheckoutStatusNames.Parse, CheckoutStatusNames.ToText, "pending", "completed", "failed"),
        new Vocabulary<OrderStatus>("gale-v2", OrderStatusNames.Parse, OrderStatusNames.ToText, s_orderStatuses),
        new Vocabulary<OrderPaymentStatus>(
            "gale-v2", OrderPaymentStatusNames.Parse, OrderPaymentStatusNames.ToText, s_paymentStatuses),
        new Vocabulary<PaymentLinkStatus>(
            "gale-v2", PaymentLinkStatusNames.Parse, PaymentLinkStatusNames.ToText, s_linkStatuses),
        new Vocabulary<RefundStatus>("gale-v2", RefundStatusNames.Parse, RefundStatusNames.ToText, s_refundStatuses),
        new Vocabulary<SubscriptionStatus>(
            "gale-v2", SubscriptionStatusNames.Parse, SubscriptionStatusNames.ToText, s_subscriptionStatuses),
        new Vocabulary<ProductStatus>("gale-v2", ProductStatusNames.Parse, ProductStatusNames.ToText, s_productStatuses),
        new Vocabulary<PaymentType>("gale-v2", PaymentTypeNames.Parse, PaymentTypeNames.ToText, s_paymentTypes),
        new Vocabulary<SubscriptionInterval>(
            "gale-v2", SubscriptionIntervalNames.Parse, SubscriptionIntervalNames.ToText, s_intervals),
        new Vocabulary<RefundReason>("gale-v2", RefundReasonNames.Parse, RefundReasonNames.ToText, s_reasons),
        new Vocabulary<ErrorCode>("gale-v2", ErrorCodeNames.Parse, ErrorCodeNames.ToText, s_codes),
        new Vocabulary<PaymentLinkEventType>(
            "gale-v2",
            PaymentLinkEventTypeNames.Parse,
            PaymentLinkEventTypeNames.ToText,
            "payment_link.created", "payment_link.paid", "payment_link.expired", "payment_link.cancelled"),
        new Vocabulary<OrderEventType>(
            "gale-v2",
            OrderEventTypeNames.Parse,
            OrderEventTypeNames.ToText,
            "order.created", "order.completed", "order.failed", "order.refunded"),
        new Vocabulary<RefundEventType>(
            "gale-v2", RefundEventTypeNames.Parse, RefundEventTypeNames.ToText, "refund.succeeded"),
        new Vocabulary<SubscriptionEventType>(
            "gale-v2",
            SubscriptionEventTypeNames.Parse,
            SubscriptionEventTypeNames.ToText,
            "subscription.created", "subscription.updated", "subscription.trial_ending",
            "subscription.payment_succeeded", "subscription.payment_failed", "subscription.cancelled"),
        new Vocabulary<ProductEventType>(
            "gale-v2", ProductEventTypeNames.Parse, ProductEventTypeNames.ToText, "product.created", "product.updated"),
    ];

    private static IEnumerable<Vocabulary> OfOctober =>
    [
        new Vocabulary<October.CheckoutStatus>(
            "gale-v2-2025-10",
            October.CheckoutStatusNames.Parse,
            October.CheckoutStatusNames.ToText,
            "open", "complete", "expired"),
        new Vocabulary<October.OrderStatus>(
            "gale-v2-2025-10", October.OrderStatusNames.Parse, October.OrderStatusNames.ToText, s_orderStatuses),
        new Vocabulary<October.OrderPaymentStatus>(
            "gale-v2-2025-10",
            October.OrderPaymentStatusNames.Parse,
            October.OrderPaymentStatusNames.ToText,
            s_paymentStatuses),
        new Vocabulary<October.PaymentLinkStatus>(
            "gale-v2-2025-10", October.PaymentLinkStatusNames.Parse, October.PaymentLinkStatusNames.ToText, s_linkStatuses),
        new Vocabulary<October.RefundStatus>(
            "gale-v2-2025-10", October.RefundStatusNames.Parse, October.RefundStatusNames.ToText, s_refundStatuses),
        new Vocabulary<October.SubscriptionStatus>(
            "gale-v2-2025-10",
            October.SubscriptionStatusNames.Parse,
            October.SubscriptionStatusNames.ToText,
            s_subscriptionStatuses),
        new Vocabulary<October.ProductStatus>(
            "gale-v2-2025-10", October.ProductStatusNames.Parse, October.ProductStatusNames.ToText, s_productStatuses),
        new Vocabulary<October.PaymentType>(
            "gale-v2-2025-10", October.PaymentTypeNames.Parse, October.PaymentTypeNames.ToText, s_paymentTypes),
        new Vocabulary<October.SubscriptionInterval>(
            "gale-v2-2025-10",
            October.SubscriptionIntervalNames.Parse,
            October.SubscriptionIntervalNames.ToText,
            s_intervals),
        new Vocabulary<October.RefundReason>(
            "gale-v2-2025-10", October.RefundReasonNames.Parse, October.RefundReasonNames.ToText, s_reasons),
        new Vocabulary<October.ErrorCode>(
            "gale-v2-2025-10", October.ErrorCodeNames.Parse, October.ErrorCodeNames.ToText, s_codes),
        new Vocabulary<October.EligibilityType>(
            "gale-v2-2025-10",
            October.EligibilityTypeNames.Parse,
            October.EligibilityTypeNames.ToText,
            "auto_substantiation", "vision", "rx", "dual_purpose", "prescription", "medical_mcc"),
        new Vocabulary<October.PaymentLinkEventType>(
            "gale-v2-2025-10",
            October.PaymentLinkEventTypeNames.Parse,
            October.PaymentLinkEventTypeNames.ToText,
            "payment_link.created", "payment_link.paid", "payment_link.expired", "payment_link.cancelled"),
        new Vocabulary<October.OrderEventType>(
            "gale-v2-2025-10",
            October.OrderEventTypeNames.Parse,
            October.OrderEventTypeNames.ToText,
            "order.created", "order.completed", "order.failed", "order.refunded"),
        new Vocabulary<October.SubscriptionEventType>(
            "gale-v2-2025-10",
            October.SubscriptionEventTypeNames.Parse,
            October.SubscriptionEventTypeNames.ToText,
            "subscription.created", "subscription.updated", "subscription.trial_ending",
            "subscription.payment_succeeded", "subscription.payment_failed", "subscription.cancelled"),
        new Vocabulary<October.ProductEventType>(
            "gale-v2-2025-10",
            October.ProductEventTypeNames.Parse,
            October.ProductEventTypeNames.ToText,
            "product.created", "product.updated"),
    ];

    private static IEnumerable<Vocabulary> OfGaleV1 =>
    [
        new Vocabulary<V1.CheckoutStatus>(
            "gale-v1",
            V1.CheckoutStatusNames.Parse,
            V1.CheckoutStatusNames.ToText,
            "UNPAID", "PAID", "REFUNDED", "CANCELLED", "EXPIRED"),
        new Vocabulary<V1.PurchaseType>(
            "gale-v1", V1.PurchaseTypeNames.Parse, V1.PurchaseTypeNames.ToText, "one_time", "subscription", "mixed"),
        new Vocabulary<V1.PlanInterval>(
            "gale-v1", V1.PlanIntervalNames.Parse, V1.PlanIntervalNames.ToText, "monthly", "quarterly", "yearly"),
        new Vocabulary<V1.ProductEligibilityType>(
            "gale-v1",
            V1.ProductEligibilityTypeNames.Parse,
            V1.ProductEligibilityTypeNames.ToText,
            "sigis_eligible", "lmn_eligible", "vision_eligible", "not_eligible"),
        new Vocabulary<V1.CheckoutEventType>(
            "gale-v1", V1.CheckoutEventTypeNames.Parse, V1.CheckoutEventTypeNames.ToText, "checkoutStatusChange"),
        new Vocabulary<V1.ProductEventType>(
            "gale-v1", V1.ProductEventTypeNames.Parse, V1.ProductEventTypeNames.ToText, "productStatusChange"),
    ];

    private static IEnumerable<Vocabulary> OfKadosei =>
    [
        new Vocabulary<Kadosei.SessionStatus>(
            "kadosei-v1",
            Kadosei.SessionStatusNames.Parse,
            Kadosei.SessionStatusNames.ToText,
            "PENDING", "SUCCEEDED", "FAILED", "PARTIALLY_REFUNDED", "REFUNDED", "REVERSED"),
        new Vocabulary<Kadosei.RefundStatus>(
            "kadosei-v1",
            Kadosei.RefundStatusNames.Parse,
            Kadosei.RefundStatusNames.ToText,
            "PENDING", "COMPLETED", "FAILED"),
        new Vocabulary<Kadosei.WebhookEventType>(
            "kadosei-v1",
            Kadosei.WebhookEventTypeNames.Parse,
            Kadosei.WebhookEventTypeNames.ToText,
            "session.completed", "session.expired", "refund.failed"),
    ];
}
