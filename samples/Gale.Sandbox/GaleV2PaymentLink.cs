using System.Text.Json.Nodes;

namespace Gale.Sandbox;

/// <summary>A Gale v2 payment link over one product.</summary>
internal sealed class GaleV2PaymentLink(string id, long amount, string description, DateTimeOffset createdAt)
{
    private DateTimeOffset? _paidAt;
    private string? _orderId;

    public string Id => id;

    private DateTimeOffset ExpiresAt => createdAt.AddDays(15);

    public void Pay(string orderId, DateTimeOffset now)
    {
        if (Status(now) is not "active" and var status)
        {
            throw new InvalidOperationException($"Payment link {id} is {status}; only an active one can be paid.");
        }

        (_orderId, _paidAt) = (orderId, now);
    }

    public JsonObject ToJson(DateTimeOffset now)
    {
        var link = new JsonObject
        {
            ["id"] = id,
            ["url"] = $"https://checkout.withgale.com/pay/{id}",
            ["amount"] = amount,
            ["currency"] = "USD",
            ["description"] = description,
            ["payment_type"] = "one_time",
            ["status"] = Status(now),
            ["products"] = new JsonArray(Product()),
            ["success_url"] = "https://yoursite.com/success",
            ["cancel_url"] = "https://yoursite.com/cancel",
            ["expires_at"] = ExpiresAt.ToSeconds(),
            ["created_at"] = createdAt.ToSeconds(),
            ["paid_at"] = _paidAt?.ToSeconds(),
        };
        if (_paidAt is { } paidAt)
        {
            link["order"] = new JsonObject
            {
                ["id"] = _orderId,
                ["status"] = "completed",
                ["paid_at"] = paidAt.ToSeconds(),
            };
        }

        return link;
    }

    private string Status(DateTimeOffset now) =>
        _paidAt is not null ? "paid" : now < ExpiresAt ? "active" : "expired";

    private JsonObject Product() => new()
    {
        ["merchant_product_id"] = $"{id}-PRODUCT",
        ["name"] = description,
        ["quantity"] = 1,
        ["price"] = amount,
        ["hsa_fsa_eligible"] = true,
    };
}
