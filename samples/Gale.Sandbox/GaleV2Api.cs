using System.Text.Json.Nodes;
using Gale.Sandbox.Http;

namespace Gale.Sandbox;

/// <summary>
/// Gale v2 in its newest documented shape. Checkouts, payment links, orders and refunds are kept; products and
/// subscriptions answer what was recorded.
/// </summary>
internal sealed class GaleV2Api(GaleSandboxOptions options) : GaleV2Conventions("gale-v2", options)
{
    private readonly Dictionary<string, GaleV2Checkout> _checkouts = [];
    private readonly GaleV2PaymentLinks _links = new();
    private readonly GaleV2Orders _orders = new();
    private readonly GaleV2Refunds _refunds = new();

    public override IReadOnlyList<ApiRoute> Routes =>
    [
        new("POST", "/v2/checkout", "createCheckout") { Handle = CreateCheckout },
        new("GET", "/v2/checkout/{checkout_id}", "getCheckout") { Handle = GetCheckout },
        .. ProductRoutes(price: "price"),
        new("POST", "/v2/payment-links", "createPaymentLink") { Handle = CreatePaymentLink },
        new("GET", "/v2/payment-links", "listPaymentLinks") { IsPaged = true, Handle = ListPaymentLinks },
        new("GET", "/v2/payment-links/{id}", "getPaymentLink") { Handle = GetPaymentLink },
        new("POST", "/v2/payment-links/{id}/cancel", "cancelPaymentLink")
        {
            Check = GaleV2PaymentLinkRequest.CheckCancellation,
            Handle = CancelPaymentLink,
        },
        new("GET", "/v2/orders", "listOrders") { IsPaged = true, Handle = ListOrders },
        new("GET", "/v2/orders/{id}", "getOrder") { Handle = GetOrder },
        new("POST", "/v2/refunds", "createRefund") { Check = GaleV2Refunds.Check, Handle = CreateRefund },
        .. SubscriptionRoutes,
    ];

    public void Settle(string checkoutId, bool isPaid)
    {
        lock (Gate)
        {
            if (!_checkouts.TryGetValue(checkoutId, out var checkout))
            {
                throw new ArgumentException($"There is no checkout {checkoutId}.", nameof(checkoutId));
            }

            checkout.Settle(_orders, isPaid, Now);
        }
    }

    public string CreatePaymentLink(long amount, string description)
    {
        lock (Gate)
        {
            return _links.AddFromDashboard(amount, description, Now).Id;
        }
    }

    public void PayPaymentLink(string paymentLinkId)
    {
        lock (Gate)
        {
            var link = _links.Find(paymentLinkId)
                ?? throw new ArgumentException($"There is no payment link {paymentLinkId}.", nameof(paymentLinkId));
            link.Pay(_orders, Now);
        }
    }

    private Answer CreateCheckout(ApiRequest request)
    {
        var body = new BodyReader(request.Body);
        var checkout = GaleV2Checkout.Read(body, $"cs_{_checkouts.Count + 1:D6}");
        if (body.Errors.Count > 0)
        {
            return Invalid(body);
        }

        _checkouts.Add(checkout.Id, checkout);
        return Answer.Json(201, checkout.ToCreatedJson());
    }

    private Answer GetCheckout(ApiRequest request) =>
        _checkouts.TryGetValue(request.PathValue("checkout_id"), out var checkout)
            ? Answer.Json(200, checkout.ToJson())
            : NotFound("Checkout ID not found");

    private Answer CreatePaymentLink(ApiRequest request)
    {
        var body = new BodyReader(request.Body);
        var link = GaleV2PaymentLinkRequest.Read(body, "amount", "price");
        return body.Errors.Count > 0
            ? Invalid(body)
            : Answer.Json(201, _links.Add(link, Now).ToJson(Now));
    }

    private Answer ListPaymentLinks(ApiRequest request) =>
        List(request, _links.NewestFirst.Select(link => link.ToRow(Now)), "status", "payment_type");

    private Answer GetPaymentLink(ApiRequest request) =>
        _links.Find(request.PathValue("id")) is { } link
            ? Answer.Json(200, link.ToJson(Now))
            : NotFound("Payment link not found");

    private Answer CancelPaymentLink(ApiRequest request)
    {
        if (_links.Find(request.PathValue("id")) is not { } link)
        {
            return NotFound("Payment link not found");
        }

        return link.Status(Now) is not "active" and var status
            ? GaleV2Errors.WithCode(400, "invalid_state", $"A payment link that is {status} cannot be cancelled")
            : Answer.Json(200, link.Cancel((string?)request.Body["reason"], Now));
    }

    private Answer ListOrders(ApiRequest request) =>
        List(request, _orders.NewestFirst.Select(order => order.ToRow()), "status", "payment_status");

    private Answer GetOrder(ApiRequest request) =>
        _orders.Find(request.PathValue("id")) is { } order
            ? Answer.Json(200, order.ToJson())
            : NotFound("Order not found");

    private Answer CreateRefund(ApiRequest request)
    {
        if (_orders.Find((string)request.Body["order_id"]!) is not { } order)
        {
            return NotFound("Order not found");
        }

        var body = new BodyReader(request.Body);
        var amount = GaleV2Refunds.ReadAmount(body, order);
        return body.Errors.Count > 0
            ? Invalid(body)
            : Answer.Json(201, _refunds.Create(order, amount, request.Body, Now));
    }

    /// <summary>One page of rows, of which only those stay that the query does not filter out.</summary>
    private Answer List(ApiRequest request, IEnumerable<JsonObject> rows, params ReadOnlySpan<string> filters)
    {
        foreach (var filter in filters)
        {
            if (request.QueryValue(filter) is { } wanted)
            {
                rows = rows.Where(row => (string?)row[filter] == wanted);
            }
        }

        return Paging.Cut(request, [.. rows]) is { } page
            ? Answer.Json(200, page)
            : Malformed("There is nothing that a page could start after");
    }
}
