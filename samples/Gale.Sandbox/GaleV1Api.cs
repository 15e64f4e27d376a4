using Gale.Sandbox.Http;

namespace Gale.Sandbox;

/// <summary>Gale v1. Checkouts are kept; products and plans answer what was recorded.</summary>
internal sealed class GaleV1Api(GaleSandboxOptions options)
    : SandboxApi(
        "gale-v1", new GaleV1Errors(), options.Time, new RateLimit(2 * options.RequestsPerMinute, options.Time))
{
    private readonly Dictionary<string, GaleV1Checkout> _checkouts = [];

    public override IReadOnlyList<ApiRoute> Routes =>
    [
        new("POST", "/v1/checkout", "createCheckout") { Handle = Create },
        new("GET", "/v1/checkout/{checkout_id}", "getCheckout") { Handle = Get },
        new("POST", "/v1/checkout/{checkout_id}/refund", "refundCheckout") { Handle = Refund },
        new("POST", "/v1/checkout/{checkout_id}/cancel", "cancelCheckout") { Handle = Cancel },
        new("POST", "/v1/products", "createProduct") { Required = ["name"] },
        new("GET", "/v1/products", "listProducts"),
        new("GET", "/v1/products/eligibility", "listProductEligibility"),
        new("GET", "/v1/products/{product_id}", "getProduct"),
        new("PUT", "/v1/products/{product_id}", "updateProduct"),
        new("DELETE", "/v1/products/{product_id}", "deleteProduct"),
        new("POST", "/v1/plans", "createPlan")
        {
            Required = ["name", "interval", "price_cents", "currency"],
            Check = plan => plan.OneOf("interval", "monthly", "quarterly", "yearly"),
        },
    ];

    public void Pay(string checkoutId)
    {
        lock (Gate)
        {
            if (!_checkouts.TryGetValue(checkoutId, out var checkout))
            {
                throw new ArgumentException($"There is no checkout {checkoutId}.", nameof(checkoutId));
            }

            if (!checkout.TryPay(Now))
            {
                throw new InvalidOperationException($"Checkout {checkoutId} is {checkout.Status(Now)}, not UNPAID.");
            }
        }
    }

    protected override bool Accepts(Credential wanted, string credential) => credential == SandboxKeys.MerchantToken;

    private Answer Create(ApiRequest request)
    {
        var body = new BodyReader(request.Body);
        var checkout = GaleV1Checkout.Read(body, $"chk_{_checkouts.Count + 1:D6}", Now);
        if (body.Errors.Count > 0)
        {
            return Invalid(body);
        }

        _checkouts.Add(checkout.Id, checkout);
        return Answer.Json(201, checkout.ToCreatedJson());
    }

    private Answer Get(ApiRequest request) =>
        _checkouts.TryGetValue(request.PathValue("checkout_id"), out var checkout)
            ? Answer.Json(200, checkout.ToJson(Now))
            : NotFound("Checkout not found");

    private Answer Refund(ApiRequest request)
    {
        if (!_checkouts.TryGetValue(request.PathValue("checkout_id"), out var checkout))
        {
            return NotFound("Checkout not found");
        }

        if (checkout.Refundable == 0)
        {
            return Error(409, $"A checkout that is {checkout.Status(Now)} has nothing to refund.");
        }

        var body = new BodyReader(request.Body);
        var amount = checkout.ReadRefund(body);
        return body.Errors.Count > 0 ? Invalid(body) : Answer.Json(200, checkout.Refund(amount, Now));
    }

    private Answer Cancel(ApiRequest request)
    {
        if (!_checkouts.TryGetValue(request.PathValue("checkout_id"), out var checkout))
        {
            return NotFound("Checkout not found");
        }

        return checkout.TryCancel(Now) is { } cancelled
            ? Answer.Json(200, cancelled)
            : Error(409, $"A checkout that is {checkout.Status(Now)} cannot be cancelled.");
    }
}
