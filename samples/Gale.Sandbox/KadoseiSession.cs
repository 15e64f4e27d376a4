using System.Text.Json.Nodes;

namespace Gale.Sandbox;

/// <summary>A Kadosei session. Refunds are done at once.</summary>
internal sealed class KadoseiSession(string id, string orderReference, decimal total, DateTimeOffset createdAt)
{
    private readonly List<JsonObject> _refunds = [];
    private DateTimeOffset? _updatedAt;
    private decimal _refunded;
    private string _status = "PENDING";

    public void Pay(DateTimeOffset now) => Settle("SUCCEEDED", now);

    public void Fail(DateTimeOffset now) => Settle("FAILED", now);

    public void Refund(decimal amount, DateTimeOffset now)
    {
        if (_status is not ("SUCCEEDED" or "PARTIALLY_REFUNDED"))
        {
            throw new InvalidOperationException($"Session {id} is {_status}; there is nothing to refund.");
        }

        if (amount <= 0 || amount > total - _refunded)
        {
            throw new ArgumentOutOfRangeException(nameof(amount), amount, $"Session {id} has {total - _refunded} left.");
        }

        _refunded += amount;
        _status = _refunded == total ? "REFUNDED" : "PARTIALLY_REFUNDED";
        _updatedAt = now;
        _refunds.Add(RefundJson(amount, now));
    }

    public JsonObject ToJson() => new()
    {
        ["id"] = id,
        ["orderReference"] = orderReference,
        ["status"] = _status,
        ["failureReason"] = _status == "FAILED" ? "EXPIRED" : null,
        ["providerName"] = "stripe",
        ["paymentMethod"] = "card",
        ["expiresAt"] = createdAt.AddHours(1).ToMilliseconds(),
        ["createdAt"] = createdAt.ToMilliseconds(),
        ["updatedAt"] = (_updatedAt ?? createdAt).ToMilliseconds(),
        ["refunds"] = _status is "PENDING" or "FAILED"
            ? null
            : new JsonArray([.. _refunds.Select(refund => refund.DeepClone())]),
    };

    private void Settle(string status, DateTimeOffset now)
    {
        if (_status != "PENDING")
        {
            throw new InvalidOperationException($"Session {id} is {_status}, not PENDING.");
        }

        (_status, _updatedAt) = (status, now);
    }

    private JsonObject RefundJson(decimal amount, DateTimeOffset now) => new()
    {
        ["id"] = $"3d72f30c-{_refunds.Count + 1:D4}-4000-8000-{id[^12..]}",
        ["amount"] = amount,
        ["currency"] = "USD",
        ["status"] = "COMPLETED",
        ["failureReason"] = null,
        ["reason"] = "REQUESTED_BY_CUSTOMER",
        ["createdAt"] = now.ToMilliseconds(),
        ["updatedAt"] = now.ToMilliseconds(),
    };
}
