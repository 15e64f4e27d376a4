using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Payloads;

/// <summary>The newest documented generation of Gale v2. The values are those that its pages print.</summary>
internal static class GaleV2Payloads
{
    public static IReadOnlyList<Payload> All =>
    [
        Of<CreateCheckoutRequest>(
            "gale-v2.create-checkout.request.2026-02",
            """
            {
              "reference_id": "your-order-123",
              "customer": {
                "email": "jane@example.com",
                "first_name": "Jane",
                "last_name": "Doe",
                "phone": "+1-555-123-4567"
              },
              "line_items": [
                {
                  "product_id": "BP-MONITOR-001",
                  "name": "Digital Blood Pressure Monitor",
                  "image_url": "https://yourcdn.com/bp-monitor.jpg",
                  "price": 4995,
                  "quantity": 1,
                  "currency": "USD"
                },
                {
                  "product_id": "VITAMINS-030",
                  "name": "Daily Multivitamins (30-day)",
                  "image_url": "https://yourcdn.com/vitamins.jpg",
                  "price": 1999,
                  "quantity": 2,
                  "currency": "USD"
                }
              ],
              "shipping_info": {
                "address_line_1": "123 Main St",
                "address_line_2": "Apt 4B",
                "city": "New York",
                "state": "NY",
                "postal_code": "10001",
                "country": "US"
              },
              "billing_info": {
                "address_line_1": "123 Main St",
                "city": "New York",
                "state": "NY",
                "postal_code": "10001",
                "country": "US"
              },
              "shipping": 500,
              "tax": 410,
              "discount": 0,
              "success_url": "https://yoursite.com/order/success",
              "failure_url": "https://yoursite.com/order/failed",
              "metadata": {"platform": "CUSTOM", "webhook_url": "https://your-server.com/webhooks/gale"}
            }
            """),
        Of<Checkout>(
            "gale-v2.get-checkout.response-pending.2026-03",
            """
            {"checkout_id": "cs_abc123", "status": "pending", "order": null}
            """),
        Of<Checkout>(
            "gale-v2.get-checkout.response-completed.2026-03",
            """
            {
              "checkout_id": "cs_abc123",
              "status": "completed",
              "order": {
                "id": "ord_01ABC...",
                "status": "completed",
                "is_recurring": false,
                "payment_status": "captured",
                "amount": 4995,
                "currency": "usd",
                "payment_link_id": "pl_abc123",
                "client_reference_id": "your-order-123",
                "reference_id": null,
                "customer": {"email": "jane@example.com", "name": "Jane Doe"},
                "line_items": [
                  {
                    "product_id": "PROD-001",
                    "name": "Digital Thermometer",
                    "quantity": 1,
                    "unit_amount": 4995,
                    "amount": 4995,
                    "currency": "usd",
                    "is_recurring": false
                  }
                ],
                "created_at": "2026-03-31T12:00:00Z"
              }
            }
            """),
        Of<Checkout>(
            "gale-v2.get-checkout.response-failed.2026-03",
            """
            {
              "checkout_id": "cs_abc123",
              "status": "failed",
              "order": {
                "id": "ord_01DEF...",
                "status": "failed",
                "is_recurring": false,
                "payment_status": "failed",
                "amount": 4995,
                "currency": "usd",
                "customer": {"email": "jane@example.com", "name": "Jane Doe"},
                "created_at": "2026-03-31T12:01:00Z"
              }
            }
            """),
        Of<PaymentLink>(
            "gale-v2.get-payment-link.response-paid.2026-02",
            """
            {
              "id": "plink_abc123xyz",
              "url": "https://checkout.withgale.com/pay/plink_abc123xyz",
              "amount": 4995,
              "currency": "USD",
              "description": "Premium Blood Pressure Monitor",
              "payment_type": "one_time",
              "status": "paid",
              "customer": {"email": "customer@example.com", "first_name": "Jane", "last_name": "Doe"},
              "products": [
                {
                  "merchant_product_id": "BP-MONITOR-001",
                  "name": "Blood Pressure Monitor",
                  "quantity": 1,
                  "price": 4995,
                  "hsa_fsa_eligible": true
                }
              ],
              "order": {"id": "ord_xyz789", "status": "completed", "paid_at": "2026-02-25T15:30:00Z"},
              "success_url": "https://yoursite.com/success",
              "cancel_url": "https://yoursite.com/cancel",
              "metadata": {"order_id": "ORD-12345"},
              "expires_at": "2026-03-12T14:30:00Z",
              "created_at": "2026-02-25T14:30:00Z",
              "paid_at": "2026-02-25T15:30:00Z"
            }
            """),
        Of<ErrorEnvelope>(
            "gale-v2.error-envelope.response-401",
            """
            {"error": {"code": "unauthorized", "message": "Invalid or missing API key"}}
            """),
        Of<ErrorEnvelope>(
            "gale-v2.error-envelope.response-404",
            """
            {"error": {"code": "not_found", "message": "Order not found"}}
            """),
        Of<ErrorEnvelope>(
            "gale-v2.error-envelope.response-422",
            """
            {
              "error": {
                "code": "validation_error",
                "message": "Validation failed: merchant_product_id is required.",
                "details": {"field_errors": {"merchant_product_id": ["This field is required"]}}
              }
            }
            """),
        Of<ErrorEnvelope>(
            "gale-v2.error-envelope.response-422-multi",
            """
            {
              "error": {
                "code": "validation_error",
                "message": "Validation failed",
                "details": {
                  "field_errors": {
                    "line_items": ["At least one line item is required"],
                    "customer.email": ["Invalid email format"]
                  }
                }
              }
            }
            """),
        Of<ErrorEnvelope>(
            "gale-v2.error-envelope.response-429",
            """
            {
              "error": {"code": "rate_limit_exceeded", "message": "Too many requests. Please try again in 30 seconds."}
            }
            """),
    ];

    private static Payload<T> Of<T>(string name, string json)
        where T : class => new(GeneratedJson.GaleV2, name, json);
}
