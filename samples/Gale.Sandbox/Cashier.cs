namespace Gale.Sandbox;

/// <summary>
/// Does what happens outside the APIs: customers pay or are declined, merchants make links in the dashboard, providers
/// give money back. An unknown id is an <see cref="ArgumentException"/>; what the state does not allow, such as paying
/// twice, is an <see cref="InvalidOperationException"/>.
/// </summary>
public sealed class Cashier
{
    private readonly SandboxApis _apis;

    internal Cashier(SandboxApis apis) => _apis = apis;

    /// <summary>The customer of a Gale checkout pays: v2 (<c>cs_…</c>) is completed, v1 (<c>chk_…</c>) is PAID.</summary>
    public void PayCheckout(string checkoutId)
    {
        if (checkoutId.StartsWith("chk_", StringComparison.Ordinal))
        {
            _apis.GaleV1.Pay(checkoutId);
        }
        else
        {
            _apis.GaleV2.Settle(checkoutId, isPaid: true);
        }
    }

    /// <summary>The bank declines the card at a Gale v2 checkout: it is failed.</summary>
    public void DeclineCheckout(string checkoutId) => _apis.GaleV2.Settle(checkoutId, isPaid: false);

    /// <summary>
    /// Something goes wrong with the next call to an API, whatever it asks for: it is answered with the recorded error of
    /// this status (of the operation, else of any other), or in the API's own words where none was recorded. A 429 comes
    /// with Retry-After. Said twice, it is true of two calls. A call that fails this way changes nothing, counts for no
    /// limit, and is not remembered by its idempotency key.
    /// </summary>
    /// <param name="api">The API that fails.</param>
    /// <param name="status">The status of the answer, 400 to 599.</param>
    public void FailNextCall(SandboxApiName api, int status)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(status, 400);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 599);
        _apis[api].FailNextCall(status);
    }

    /// <summary>Makes a Gale v2 payment link that is active for 15 days.</summary>
    /// <param name="amount">In cents.</param>
    /// <param name="description">What the customer reads; also the name of the link's only product.</param>
    /// <returns>The id of the link (<c>plink_…</c>).</returns>
    public string CreatePaymentLink(long amount, string description) =>
        _apis.GaleV2.CreatePaymentLink(amount, description);

    /// <summary>A customer pays a Gale v2 payment link: it is paid and has an order.</summary>
    public void PayPaymentLink(string paymentLinkId) => _apis.GaleV2.PayPaymentLink(paymentLinkId);

    /// <summary>Opens a Kadosei session that is PENDING for an hour.</summary>
    /// <param name="orderReference">The merchant's own id of the order.</param>
    /// <param name="total">In major units, US dollars.</param>
    /// <returns>The id of the session, a UUID.</returns>
    public string OpenSession(string orderReference, decimal total) =>
        _apis.Kadosei.Open(new KadoseiOrder(orderReference, total, "USD", "card"));

    /// <summary>The customer of a Kadosei session pays: it is SUCCEEDED.</summary>
    public void PaySession(string sessionId) => _apis.Kadosei.Pay(sessionId);

    /// <summary>The payment of a Kadosei session fails: it is FAILED, for the only documented reason EXPIRED.</summary>
    public void FailSession(string sessionId) => _apis.Kadosei.Fail(sessionId);

    /// <summary>
    /// Money of a Kadosei session goes back: it is PARTIALLY_REFUNDED while something is left, then REFUNDED.
    /// </summary>
    /// <param name="sessionId">The id of a session that was paid.</param>
    /// <param name="amount">In major units, more than nothing and at most what is left.</param>
    public void RefundSession(string sessionId, decimal amount) => _apis.Kadosei.Refund(sessionId, amount);
}
