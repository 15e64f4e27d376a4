using Shop.GaleV2Api;

namespace Shop;

/// <summary>Gives money back, as the API was in October 2025.</summary>
public sealed class Refunds(IRefundsOperations refunds)
{
    public async Task<string> GiveBackAsync(string order, long cents)
    {
        var refund = await refunds.CreateRefundAsync(new() { OrderId = order, AmountCents = cents, Reason = RefundReason.CustomerRequest });
        return $"{refund.AmountCents} of {order}: {refund.Status}";
    }
}
