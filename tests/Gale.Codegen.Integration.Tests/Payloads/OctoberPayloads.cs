using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Payloads;

/// <summary>Gale v2 as it was documented in October 2025. The values are those that its pages print.</summary>
internal static class OctoberPayloads
{
    public static IReadOnlyList<Payload> All =>
    [
        Of<October.CreateCheckoutRequest>(
            "gale-v2.create-checkout.request.2025-10",
            """
            {
              "customer": {
                "email": "customer@example.com",
                "first_name": "Jane",
                "last_name": "Doe",
                "phone": "+1-555-123-4567"
              },
              "line_items": [
                {
                  "merchant_product_id": "PROD-001",
                  "name": "Digital Thermometer",
                  "quantity": 1,
                  "price_cents": 2995
                }
              ],
              "shipping_info": {
                "address_line_1": "123 Main St",
                "city": "New York",
                "state": "NY",
                "zip": "10001",
                "country": "US"
              },
              "amounts": {"shipping_cents": 995, "tax_cents": 245},
              "success_url": "https://yoursite.com/success",
              "cancel_url": "https://yoursite.com/cart",
              "metadata": {"order_id": "ORDER-12345"}
            }
            """),
        Of<October.CreateCheckoutRequest>(
            "gale-v2.create-checkout.request.2025-10-basic",
            """
            {
              "customer": {"email": "customer@example.com", "first_name": "John", "last_name": "Smith"},
              "line_items": [
                {
                  "merchant_product_id": "THERM-001",
                  "name": "Digital Thermometer",
                  "quantity": 1,
                  "price_cents": 2995
                }
              ],
              "shipping_info": {
                "address_line_1": "456 Oak Ave",
                "city": "San Francisco",
                "state": "CA",
                "zip": "94102",
                "country": "US"
              },
              "amounts": {"shipping_cents": 500, "tax_cents": 200},
              "success_url": "https://yoursite.com/success",
              "cancel_url": "https://yoursite.com/cart"
            }
            """),
        Of<October.CheckoutSession>(
            "gale-v2.create-checkout.response.2025-10",
            """
            {
              "id": "checkout_abc123xyz",
              "checkout_url": "https://checkout.withgale.com/c/checkout_abc123xyz",
              "status": "open",
              "customer": {"email": "customer@example.com", "first_name": "Jane", "last_name": "Doe"},
              "line_items": [
                {
                  "merchant_product_id": "PROD-001",
                  "name": "Digital Thermometer",
                  "quantity": 1,
                  "price_cents": 2995,
                  "is_hsa_eligible": true,
                  "eligibility_type": "auto_substantiation"
                }
              ],
              "amounts": {
                "subtotal_cents": 2995,
                "hsa_fsa_amount_cents": 2995,
                "regular_amount_cents": 0,
                "shipping_cents": 995,
                "tax_cents": 245,
                "total_cents": 4235
              },
              "expires_at": "2025-10-19T14:30:00Z",
              "created_at": "2025-10-18T14:30:00Z"
            }
            """),
    ];

    private static Payload<T> Of<T>(string name, string json)
        where T : class => new(GeneratedJson.October, name, json);
}
