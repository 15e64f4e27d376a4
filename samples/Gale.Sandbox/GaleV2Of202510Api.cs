using System.Text.Json.Nodes;
using Gale.Sandbox.Http;

namespace Gale.Sandbox;

/// <summary>
/// Gale v2 as it was documented in October 2025: creating a checkout session. No page of that generation reads one
/// again, so none is kept.
/// </summary>
internal sealed class GaleV2Of202510Api(GaleSandboxOptions options) : GaleV2Conventions(options)
{
    private int _sessions;

    public override IReadOnlyList<ApiRoute> Routes => [new("POST", "/v2/checkout", CreateCheckout)];

    private Answer CreateCheckout(ApiRequest request)
    {
        var body = new BodyReader(request.Body);
        var customer = ReadCustomer(body.Object("customer"));
        var lines = body.Items("line_items").Select(ReadLine).ToList();
        var amounts = ReadAmounts(body.OptionalObject("amounts"), lines.Sum(Subtotal));
        CheckTheRest(body, lines.Count);
        return body.Errors.Count > 0
            ? Invalid(body.Errors)
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

    private static void CheckTheRest(BodyReader body, int lines)
    {
        if (lines == 0)
        {
            body.Fail("line_items", "At least one line item is required");
        }

        CheckAddress(body.Object("shipping_info"));
        if (body.OptionalObject("billing_info") is { } billing)
        {
            CheckAddress(billing);
        }

        body.Text("success_url");
        body.OptionalText("cancel_url");
        body.OptionalObject("metadata");
        CheckSubscription(body);
    }

    private static void CheckAddress(BodyReader address)
    {
        foreach (var name in (ReadOnlySpan<string>)["address_line_1", "city", "state", "zip", "country"])
        {
            address.Text(name);
        }
    }

    private static void CheckSubscription(BodyReader body)
    {
        var isSubscription = body.OneOf("payment_type", "one_time", "subscription") == "subscription";
        var subscription = isSubscription ? body.Object("subscription") : body.OptionalObject("subscription");
        if (subscription is not null)
        {
            subscription.Text("interval");
            subscription.OneOf("interval", "daily", "weekly", "monthly", "yearly");
            subscription.OptionalInteger("trial_period_days");
        }
    }
}
