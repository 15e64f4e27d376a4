namespace Gale.Sandbox;

/// <summary>
/// Does what happens outside the APIs: customers pay or are declined, merchants make links in the dashboard, providers
/// give money back. An unknown id is an <see cref="ArgumentException"/>; what the state does not allow, such as paying
/// twice, is an <see cref="InvalidOperationException"/>.
/// </summary>
public sealed class Cashier
{
    private readonly GaleV2Api _galeV2;
    private readonly GaleV1Api _galeV1;
    private readonly KadoseiApi _kadosei;

    internal Cashier(GaleV2Api galeV2, GaleV1Api galeV1, KadoseiApi kadosei) =>
        (_galeV2, _galeV1, _kadosei) = (galeV2, galeV1, kadosei);

    /// <summary>The customer of a Gale checkout pays: v2 (<c>cs_…</c>) is completed, v1 (<c>chk_…</c>) is PAID.</summary>
    public void PayCheckout(string checkoutId)
    {
        if (checkoutId.StartsWith("chk_", StringComparison.Ordinal))
        {
            _galeV1.Pay(checkoutId);
        }
        else
        {
            _galeV2.Pay(checkoutId);
        }
    }

    /// <summary>The bank declines the card at a Gale v2 checkout: it is failed.</summary>
    public void DeclineCheckout(string checkoutId) => _galeV2.Decline(checkoutId);

    /// <summary>Makes a Gale v2 payment link that is active for 15 days.</summary>
    /// <param name="amount">In cents.</param>
    /// <param name="description">What the customer reads; also the name of the link's only product.</param>
    /// <returns>The id of the link (<c>plink_…</c>).</returns>
    public string CreatePaymentLink(long amount, string description) => _galeV2.CreatePaymentLink(amount, description);

    /// <summary>A customer pays a Gale v2 payment link: it is paid and has an order.</summary>
    public void PayPaymentLink(string paymentLinkId) => _galeV2.PayPaymentLink(paymentLinkId);

    /// <summary>Opens a Kadosei session that is PENDING for an hour.</summary>
    /// <param name="orderReference">The merchant's own id of the order.</param>
    /// <param name="total">In major units, US dollars.</param>
    /// <returns>The id of the session, a UUID.</returns>
    public string OpenSession(string orderReference, decimal total) => _kadosei.Open(orderReference, total);

    /// <summary>The customer of a Kadosei session pays: it is SUCCEEDED.</summary>
    public void PaySession(string sessionId) => _kadosei.Pay(sessionId);

    /// <summary>The payment of a Kadosei session fails: it is FAILED, for the only documented reason EXPIRED.</summary>
    public void FailSession(string sessionId) => _kadosei.Fail(sessionId);

    /// <summary>
    /// Money of a Kadosei session goes back: it is PARTIALLY_REFUNDED while something is left, then REFUNDED.
    /// </summary>
    /// <param name="sessionId">The id of a session that was paid.</param>
    /// <param name="amount">In major units, more than nothing and at most what is left.</param>
    public void RefundSession(string sessionId, decimal amount) => _kadosei.Refund(sessionId, amount);
}
