using System.Text.Json.Nodes;
using Gale.Sandbox.Http;

namespace Gale.Sandbox;

/// <summary>Gale v2 in its newest documented shape: checkouts and payment links.</summary>
internal sealed class GaleV2Api(GaleSandboxOptions options) : GaleV2Conventions(options)
{
    private readonly Dictionary<string, GaleV2Checkout> _checkouts = [];
    private readonly Dictionary<string, GaleV2PaymentLink> _paymentLinks = [];
    private int _orders;

    public override IReadOnlyList<ApiRoute> Routes =>
    [
        new("POST", "/v2/checkout", CreateCheckout),
        new("GET", "/v2/checkout/{checkout_id}", GetCheckout),
        new("GET", "/v2/payment-links/{id}", GetPaymentLink),
    ];

    public void Pay(string checkoutId)
    {
        lock (Gate)
        {
            Find(checkoutId).Complete(NextOrderId(), Now);
        }
    }

    public void Decline(string checkoutId)
    {
        lock (Gate)
        {
            Find(checkoutId).Fail(NextOrderId(), Now);
        }
    }

    public string CreatePaymentLink(long amount, string description)
    {
        lock (Gate)
        {
            var link = new GaleV2PaymentLink($"plink_{_paymentLinks.Count + 1:D6}", amount, description, Now);
            _paymentLinks.Add(link.Id, link);
            return link.Id;
        }
    }

    public void PayPaymentLink(string paymentLinkId)
    {
        lock (Gate)
        {
            if (!_paymentLinks.TryGetValue(paymentLinkId, out var link))
            {
                throw new ArgumentException($"There is no payment link {paymentLinkId}.", nameof(paymentLinkId));
            }

            link.Pay(NextOrderId(), Now);
        }
    }

    private Answer CreateCheckout(ApiRequest request)
    {
        var body = new BodyReader(request.Body);
        var checkout = GaleV2Checkout.Read(body, $"cs_{_checkouts.Count + 1:D6}");
        if (body.Errors.Count > 0)
        {
            return Invalid(body.Errors);
        }

        _checkouts.Add(checkout.Id, checkout);
        return Answer.Json(201, new JsonObject
        {
            ["checkout_id"] = checkout.Id,
            ["checkout_url"] = $"https://checkout.withgale.com/c/{checkout.Id}",
        });
    }

    private Answer GetCheckout(ApiRequest request) =>
        _checkouts.TryGetValue(request.PathValue("checkout_id"), out var checkout)
            ? Answer.Json(200, checkout.ToJson())
            : NotFound("Checkout ID not found");

    private Answer GetPaymentLink(ApiRequest request) =>
        _paymentLinks.TryGetValue(request.PathValue("id"), out var link)
            ? Answer.Json(200, link.ToJson(Now))
            : NotFound("Payment link not found");

    private GaleV2Checkout Find(string checkoutId) =>
        _checkouts.TryGetValue(checkoutId, out var checkout)
            ? checkout
            : throw new ArgumentException($"There is no checkout {checkoutId}.", nameof(checkoutId));

    private string NextOrderId() => $"ord_{++_orders:D6}";
}
