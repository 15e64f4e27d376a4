using Shop.GaleV2Api;

namespace Shop;

/// <summary>What a customer is told of a checkout.</summary>
public static class Statuses
{
    public static string Of(CheckoutStatus status) => status switch
    {
        CheckoutStatus.Complete => "Thank you!",
        CheckoutStatus.Expired => "Too late, please begin anew.",
        _ => "We are waiting for your payment.",
    };
}
