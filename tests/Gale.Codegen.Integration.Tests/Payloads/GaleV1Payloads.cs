using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Payloads;

/// <summary>Gale v1. The values are those that its pages print.</summary>
internal static class GaleV1Payloads
{
    public static IReadOnlyList<Payload> All =>
    [
        Of<V1.CreateCheckoutRequest>(
            "gale-v1.create-checkout.request.2025-06",
            """
            {
              "customer": {"first_name": "Jane", "last_name": "Doe", "email": "jane@example.com"},
              "line_items": [{"product_id": "prod_abc123", "price_cents": 5000, "quantity": 1}],
              "shipping_amount_cents": 700,
              "tax_amount_cents": 350,
              "discount_amount_cents": 0,
              "total_amount_cents": 1050,
              "currency": "usd",
              "external_cart_id": "cart-789"
            }
            """),
        Of<V1.CreateCheckoutRequest>(
            "gale-v1.create-checkout.request.2025-07-one-time",
            """
            {
              "customer": {"first_name": "Jane", "last_name": "Doe", "email": "jane@example.com"},
              "line_items": [{"product_id": "prod_abc123", "price_cents": 5000, "quantity": 1}],
              "shipping_amount_cents": 700,
              "tax_amount_cents": 350,
              "discount_amount_cents": 0,
              "total_amount_cents": 6050,
              "currency": "usd",
              "external_cart_id": "cart-789"
            }
            """),
        Of<V1.CreateCheckoutRequest>(
            "gale-v1.create-checkout.request.2025-07-subscription",
            """
            {
              "customer": {"first_name": "Jane", "last_name": "Doe", "email": "jane@example.com"},
              "line_items": [
                {
                  "product_id": "prod_abc123",
                  "plan_id": "plan_monthly_contacts",
                  "price_cents": 2500,
                  "quantity": 1
                }
              ],
              "shipping_amount_cents": 0,
              "tax_amount_cents": 200,
              "total_amount_cents": 2700,
              "currency": "usd",
              "external_cart_id": "cart-789",
              "subscription_config": {"billing_cycle_anchor": "2025-07-01", "trial_days": 7}
            }
            """),
        Of<V1.CreateCheckoutRequest>(
            "gale-v1.create-checkout.request.2025-07-mixed",
            """
            {
              "customer": {"first_name": "Jane", "last_name": "Doe", "email": "jane@example.com"},
              "line_items": [
                {"product_id": "prod_starter_kit", "price_cents": 4900, "quantity": 1},
                {
                  "product_id": "prod_monthly_supply",
                  "plan_id": "plan_monthly_supply",
                  "price_cents": 2500,
                  "quantity": 1
                }
              ],
              "total_amount_cents": 7400,
              "currency": "usd"
            }
            """),
        Of<V1.CheckoutSession>(
            "gale-v1.create-checkout.response-201.2025-06",
            """
            {
              "checkout_id": "chk_123",
              "status": "UNPAID",
              "checkout_url": "https://checkout.withgale.com/chk_123",
              "expires_at": "2025-06-05T12:30:00Z"
            }
            """),
        Of<V1.Checkout>(
            "gale-v1.get-checkout.response-200.2025-06",
            """
            {
              "checkout_id": "chk_123",
              "status": "PAID",
              "purchase_type": "subscription",
              "subscription_items": [
                {
                  "plan_id": "plan_123",
                  "plan_name": "Monthly Lens Supply",
                  "interval": "monthly",
                  "price_cents": 2500,
                  "quantity": 1
                }
              ],
              "one_time_items": [],
              "amount_paid_cents": 2500,
              "currency": "usd",
              "paid_at": "2025-06-05T12:04:12Z"
            }
            """),
        Of<V1.RefundCheckoutRequest>(
            "gale-v1.refund-checkout.request.2025-06-partial",
            """
            {
              "line_items": [{"line_item_id": "li_01", "quantity": 1, "amount_cents": 100}],
              "reason": "Damaged item"
            }
            """),
        Of<V1.RefundCheckoutRequest>(
            "gale-v1.refund-checkout.request.generated-openapi",
            """
            {
              "line_items": [{"line_item_id": "<string>", "quantity": 123, "amount_cents": 123}],
              "reason": "<string>"
            }
            """),
        Of<V1.CheckoutRefund>(
            "gale-v1.refund-checkout.response-200.2025-06",
            """
            {
              "checkout_id": "chk_123",
              "status": "REFUNDED",
              "refunded_amount_cents": 5000,
              "currency": "usd",
              "refunded_at": "2025-06-05T12:10:22Z"
            }
            """),
        Of<V1.CheckoutCancellation>(
            "gale-v1.cancel-checkout.response-200.2025-06",
            """
            {"checkout_id": "chk_123", "status": "CANCELLED", "cancelled_at": "2025-06-05T12:08:00Z"}
            """),
        Of<V1.ErrorEnvelope>(
            "gale-v1.error-envelope.response-422.2025-06",
            """
            {
              "success": false,
              "error_code": 422,
              "error_type": "unprocessable_entity",
              "error_message": "Validation failed: product_internal_id is required.",
              "details": {"field_errors": {"product_internal_id": ["product_internal_id is required"]}}
            }
            """),
    ];

    private static Payload<T> Of<T>(string name, string json)
        where T : class => new(GeneratedJson.GaleV1, name, json);
}
