using System.Text.Json.Nodes;
using Gale.Sandbox.Http;

namespace Gale.Sandbox;

/// <summary>
/// Gale v2 as it was documented in October 2025. A checkout session is made of what was sent, but no page of that
/// generation reads one again, so none is kept; everything else answers what was recorded.
/// </summary>
internal sealed class GaleV2Of202510Api(GaleSandboxOptions options) : GaleV2Conventions("gale-v2-2025-10", options)
{
    private int _sessions;

    public override IReadOnlyList<ApiRoute> Routes =>
    [
        new("POST", "/v2/checkout", "createCheckout") { Handle = CreateCheckout },
        .. ProductRoutes(price: "price_cents"),
        new("POST", "/v2/payment-links", "createPaymentLink")
        {
            Check = link => GaleV2PaymentLinkRequest.Read(link, "amount_cents", "price_cents"),
        },
        new("GET", "/v2/payment-links", "listPaymentLinks") { IsPaged = true },
        new("GET", "/v2/payment-links/{id}", "getPaymentLink"),
        new("POST", "/v2/payment-links/{id}/cancel", "cancelPaymentLink")
        {
            Check = GaleV2PaymentLinkRequest.CheckCancellation,
        },
        new("GET", "/v2/orders", "listOrders") { IsPaged = true },
        new("GET", "/v2/orders/{id}", "getOrder"),
        new("POST", "/v2/refunds", "createRefund") { Check = GaleV2Refunds.Check },
        .. SubscriptionRoutes,
    ];

    private Answer CreateCheckout(ApiRequest request)
    {
        var body = new BodyReader(request.Body);
        var customer = ReadCustomer(body.Object("customer"));
        var lines = body.SomeItems("line_items").Select(ReadLine).ToList();
        var amounts = ReadAmounts(body.OptionalObject("amounts"), lines.Sum(Subtotal));
        CheckTheRest(body);
        return body.Errors.Count > 0
            ? Invalid(body)
            : Answer.Json(201, Session($"checkout_{++_sessions:D6}", customer, lines, amounts));
    }

    private JsonObject Session(string id, JsonObject customer, IEnumerable<JsonObject> lines, JsonObject amounts) => new()
    {
        ["id"] = id,
        ["checkout_url"] = $"https://checkout.withgale.com/c/{id}",
        ["status"] = "open",
        ["customer"] = customer,
        ["line_items"] = new JsonArray([.. lines]),
        ["amounts"] = amounts,
        ["expires_at"] = Now.AddHours(24).ToSeconds(),
        ["created_at"] = Now.ToSeconds(),
    };

    private static JsonObject ReadCustomer(BodyReader customer) => new()
    {
        ["email"] = customer.Email("email"),
        ["first_name"] = customer.Text("first_name"),
        ["last_name"] = customer.Text("last_name"),
    };

    private static JsonObject ReadLine(BodyReader item) => new()
    {
        ["merchant_product_id"] = item.Text("merchant_product_id"),
        ["name"] = item.Text("name"),
        ["quantity"] = item.Integer("quantity", minimum: 1),
        ["price_cents"] = item.Integer("price_cents"),
        ["is_hsa_eligible"] = true,
        ["eligibility_type"] = "auto_substantiation",
    };

    private static long Subtotal(JsonObject line) => (long)line["quantity"]! * (long)line["price_cents"]!;

    /// <summary>As in the documented example, shipping and tax are in neither of the two parts of the total.</summary>
    private static JsonObject ReadAmounts(BodyReader? sent, long subtotal)
    {
        var shipping = sent?.OptionalInteger("shipping_cents") ?? 0;
        var tax = sent?.OptionalInteger("tax_cents") ?? 0;
        var discount = sent?.OptionalInteger("discount_cents") ?? 0;
        return new JsonObject
        {
            ["subtotal_cents"] = subtotal,
            ["hsa_fsa_amount_cents"] = subtotal,
            ["regular_amount_cents"] = 0,
            ["shipping_cents"] = shipping,
            ["tax_cents"] = tax,
            ["total_cents"] = subtotal + shipping + tax - discount,
        };
    }

    private static void CheckTheRest(BodyReader body)
    {
        CheckAddress(body.Object("shipping_info"));
        if (body.OptionalObject("billing_info") is { } billing)
        {
            CheckAddress(billing);
        }

        body.Text("success_url");
        body.OptionalText("cancel_url");
        body.OptionalObject("metadata");
        SubscriptionTerms.CheckPaymentType(body);
    }

    private static void CheckAddress(BodyReader address)
    {
        foreach (var name in (ReadOnlySpan<string>)["address_line_1", "city", "state", "zip", "country"])
        {
            address.Text(name);
        }
    }
}
