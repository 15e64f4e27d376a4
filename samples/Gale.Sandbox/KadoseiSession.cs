using System.Text.Json.Nodes;

namespace Gale.Sandbox;

/// <summary>
/// A Kadosei session. A refund is accepted as PENDING and done by the time that somebody looks at the session again.
/// </summary>
internal sealed class KadoseiSession(string id, KadoseiOrder order, DateTimeOffset createdAt)
{
    private readonly List<JsonObject> _refunds = [];
    private DateTimeOffset? _updatedAt;
    private decimal _refunded;
    private string _status = "PENDING";

    public string Id => id;

    public string Status => _status;

    public bool WasPaid => _status is not ("PENDING" or "FAILED");

    /// <summary>What was paid and has not gone back, in major units.</summary>
    public decimal Refundable => WasPaid ? order.Total - _refunded : 0;

    public void Pay(DateTimeOffset now) => Settle("SUCCEEDED", now);

    public void Fail(DateTimeOffset now) => Settle("FAILED", now);

    public JsonObject Refund(decimal amount, string? reason, DateTimeOffset now)
    {
        if (!WasPaid)
        {
            throw new InvalidOperationException($"Session {id} is {_status}; there is nothing to refund.");
        }

        if (amount <= 0 || amount > Refundable)
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, $"Session {id} has {Refundable} left.");
        }

        _refunded += amount;
        _status = _refunded == order.Total ? "REFUNDED" : "PARTIALLY_REFUNDED";
        _updatedAt = now;
        var refundId = $"3d72f30c-{_refunds.Count + 1:D4}-4000-8000-{id[^12..]}";
        reason ??= "REQUESTED_BY_CUSTOMER";
        _refunds.Add(RefundJson(refundId, amount, reason, now));
        return new JsonObject
        {
            ["refundId"] = refundId,
            ["sessionId"] = id,
            ["status"] = "PENDING",
            ["amount"] = amount,
            ["currency"] = order.Currency,
            ["reason"] = reason,
            ["createdAt"] = now.ToMilliseconds(),
        };
    }

    /// <summary>As the call answers that makes it, whose times have no milliseconds.</summary>
    public JsonObject ToCreatedJson() => new()
    {
        ["sessionId"] = id,
        ["checkoutUrl"] = $"https://checkout.stripe.com/pay/cs_test_{id[^12..]}",
        ["status"] = _status,
        ["routing"] = new JsonObject { ["selectedProvider"] = "stripe", ["score"] = 92.5m },
        ["expiresAt"] = ExpiresAt.ToSeconds(),
        ["createdAt"] = createdAt.ToSeconds(),
    };

    public JsonObject ToJson() => new()
    {
        ["id"] = id,
        ["orderReference"] = order.Reference,
        ["status"] = _status,
        ["failureReason"] = _status == "FAILED" ? "EXPIRED" : null,
        ["providerName"] = "stripe",
        ["paymentMethod"] = order.PaymentMethod,
        ["expiresAt"] = ExpiresAt.ToMilliseconds(),
        ["createdAt"] = createdAt.ToMilliseconds(),
        ["updatedAt"] = (_updatedAt ?? createdAt).ToMilliseconds(),
        ["refunds"] = WasPaid ? new JsonArray([.. _refunds.Select(refund => refund.DeepClone())]) : null,
    };

    private DateTimeOffset ExpiresAt => createdAt.AddHours(1);

    private void Settle(string status, DateTimeOffset now)
    {
        if (_status != "PENDING")
        {
            throw new InvalidOperationException($"Session {id} is {_status}, not PENDING.");
        }

        (_status, _updatedAt) = (status, now);
    }

    private JsonObject RefundJson(string refundId, decimal amount, string reason, DateTimeOffset now) => new()
    {
        ["id"] = refundId,
        ["amount"] = amount,
        ["currency"] = order.Currency,
        ["status"] = "COMPLETED",
        ["failureReason"] = null,
        ["reason"] = reason,
        ["createdAt"] = now.ToMilliseconds(),
        ["updatedAt"] = now.ToMilliseconds(),
    };
}
