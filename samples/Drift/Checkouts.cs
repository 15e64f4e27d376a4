using Shop.GaleV2Api;

namespace Shop;

/// <summary>Sends a customer to pay, as the API was in October 2025.</summary>
public sealed class Checkouts(ICheckoutOperations checkout)
{
    /// <summary>The session that was opened last.</summary>
    public CheckoutSession? Last { get; private set; }

    public async Task<string> OpenAsync(string product, long cents)
    {
        Last = await checkout.CreateCheckoutAsync(new()
        {
            Customer = new() { Email = "john@example.com", FirstName = "John", LastName = "Smith" },
            LineItems = [new() { MerchantProductId = product, Name = "Thermometer", Quantity = 1, PriceCents = cents }],
            ShippingInfo = new() { AddressLine1 = "4 Oak", City = "Rye", State = "NY", Zip = "10580", Country = "US" },
            SuccessUrl = "https://yoursite.com/success",
            CancelUrl = "https://yoursite.com/cart",
        });
        return Last.Id;
    }
}
