using System.Globalization;
using Gale.Sandbox.Http;
using Microsoft.AspNetCore.Http;

namespace Gale.Sandbox;

/// <summary>
/// What both generations of Gale v2 share: the key, the rate limit on every answer, and the operations that only differ
/// in their recordings and in the name of a price.
/// </summary>
internal abstract class GaleV2Conventions(string document, GaleSandboxOptions options)
    : SandboxApi(document, new GaleV2Errors(), options.Time, new RateLimit(options.RequestsPerMinute, options.Time))
{
    protected override bool Accepts(Credential wanted, string credential) => credential == SandboxKeys.MerchantKey;

    protected override void AddHeaders(IHeaderDictionary headers)
    {
        headers["X-RateLimit-Limit"] = Limit!.Limit.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Remaining"] = Limit.Remaining.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset"] = Limit.Reset.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
    }

    protected IEnumerable<ApiRoute> ProductRoutes(string price) =>
    [
        new("POST", "/v2/products", "createProduct")
        {
            Required = ["name", price, "currency"],
            Check = GaleV2Products.Check,
            Handle = request => GaleV2Products.Refuse(request.Body, price) ?? Recorded(request),
        },
        new("GET", "/v2/products", "listProducts") { IsPaged = true },
        new("GET", "/v2/products/{id}", "getProduct"),
        new("PUT", "/v2/products/{id}", "updateProduct") { Check = GaleV2Products.Check },
        new("POST", "/v2/products/check-eligibility", "checkEligibility")
        {
            Handle = request => GaleV2Products.RefuseEligibility(request.Body) ?? Recorded(request),
        },
    ];

    protected static IEnumerable<ApiRoute> SubscriptionRoutes =>
    [
        new("POST", "/v2/subscriptions", "createSubscription")
        {
            Required = ["customer_id", "amount_cents", "currency", "interval", "payment_method_id"],
            Check = SubscriptionTerms.Check,
        },
        new("GET", "/v2/subscriptions", "listSubscriptions") { IsPaged = true },
        new("POST", "/v2/subscriptions/{id}/cancel", "cancelSubscription"),
    ];
}
