namespace Gale.Sandbox;

/// <summary>
/// A Gale v2 order: somebody paid a cart, or tried to. A refund is on its way from the moment that it is asked for, so
/// the payment is <c>refunded</c> at once, after a part as well as after all of it.
/// </summary>
internal sealed class GaleV2Order(int number, GaleV2Cart cart, bool isPaid, DateTimeOffset at)
{
    private long _refunded;

    public string Id { get; } = $"ord_{number:D6}";

    public string OrderNumber { get; } = $"ORD-{at.Year}-{number:D6}";

    public string PaymentId { get; } = $"pay_{number:D6}";

    public GaleV2Cart Cart => cart;

    public bool IsPaid => isPaid;

    /// <summary>When it was made, and with that completed or failed.</summary>
    public DateTimeOffset At => at;

    public string Status => isPaid ? "completed" : "failed";

    public string PaymentStatus => !isPaid ? "failed" : _refunded > 0 ? "refunded" : "captured";

    /// <summary>Cents that were captured and have not gone back.</summary>
    public long Refundable => isPaid ? cart.Total - _refunded : 0;

    /// <summary>Gives cents back, and says how many of them go to the health account, which comes first.</summary>
    public long Refund(long amount)
    {
        var toAccount = Math.Clamp(cart.Subtotal - _refunded, 0, amount);
        _refunded += amount;
        return toAccount;
    }
}
