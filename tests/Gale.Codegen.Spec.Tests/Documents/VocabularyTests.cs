namespace Gale.Codegen.Spec.Tests.Documents;

/// <summary>
/// Every closed list of values that the documentation has, with the schema that holds it. Only the statuses of getCheckout
/// in its copy of 2026-02 (open, paid, expired) are in no document.
/// </summary>
public class VocabularyTests
{
    private static readonly (string[] Documents, string Schema, string[] Values)[] Documented =
    [
        (["gale-v2"], "CheckoutStatus", ["pending", "completed", "failed"]),
        (["gale-v2-2025-10"], "CheckoutStatus", ["open", "complete", "expired"]),
        (["gale-v2", "gale-v2-2025-10"], "OrderStatus", ["pending", "processing", "completed", "failed", "cancelled"]),
        // One page has four of these six.
        (["gale-v2", "gale-v2-2025-10"], "OrderPaymentStatus", ["pending", "authorized", "captured", "failed", "refunded", "disputed"]),
        (["gale-v2", "gale-v2-2025-10"], "PaymentLinkStatus", ["active", "paid", "expired", "cancelled"]),
        (["gale-v2", "gale-v2-2025-10"], "RefundStatus", ["pending", "succeeded", "failed", "cancelled"]),
        (["gale-v2", "gale-v2-2025-10"], "SubscriptionStatus", ["trialing", "active", "past_due", "cancelled", "ended"]),
        (["gale-v2", "gale-v2-2025-10"], "ProductStatus", ["active", "inactive", "archived"]),
        (["gale-v2", "gale-v2-2025-10"], "PaymentType", ["one_time", "subscription"]),
        (["gale-v2", "gale-v2-2025-10"], "SubscriptionInterval", ["daily", "weekly", "monthly", "yearly"]),
        (["gale-v2", "gale-v2-2025-10"], "RefundReason",
            ["customer_request", "duplicate", "fraudulent", "product_unavailable", "damaged_product", "wrong_product", "other"]),
        (["gale-v2", "gale-v2-2025-10"], "ErrorCode",
        [
            "bad_request", "invalid_request", "invalid_price", "invalid_currency", "invalid_state", "unauthorized", "forbidden",
            "not_found", "conflict", "validation_error", "rate_limit_exceeded", "internal_error",
        ]),
        // Another page has four of these six.
        (["gale-v2-2025-10"], "EligibilityType", ["auto_substantiation", "vision", "rx", "dual_purpose", "prescription", "medical_mcc"]),

        (["gale-v1"], "CheckoutStatus", ["UNPAID", "PAID", "REFUNDED", "CANCELLED", "EXPIRED"]),
        (["gale-v1"], "PurchaseType", ["one_time", "subscription", "mixed"]),
        (["gale-v1"], "PlanInterval", ["monthly", "quarterly", "yearly"]),
        (["gale-v1"], "ProductEligibilityType", ["sigis_eligible", "lmn_eligible", "vision_eligible", "not_eligible"]),

        // The schema of the page has the first three, its text the rest.
        (["kadosei-v1"], "SessionStatus", ["PENDING", "SUCCEEDED", "FAILED", "PARTIALLY_REFUNDED", "REFUNDED", "REVERSED"]),
        (["kadosei-v1"], "RefundStatus", ["PENDING", "COMPLETED", "FAILED"]),
    ];

    public static TheoryData<string> Documents => SpecDocument.All;

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_vocabulary_has_its_values_and_no_other(string name) =>
        Faults.MustBeEqual(name,
            from row in Documented
            where row.Documents.Contains(name)
            from value in row.Values
            select $"{row.Schema}: {value}",
            from vocabulary in SpecDocument.Of(name).Vocabularies
            where !WebhookTests.IsVocabularyOfEvents(vocabulary.Schema)
            from value in vocabulary.Values
            select $"{vocabulary.Schema}: {value}");
}
