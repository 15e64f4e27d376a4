namespace Gale.Codegen.Integration.Tests.Harness;

/// <summary>Carts that the APIs accept, and the same carts with faults.</summary>
internal static class Baskets
{
    /// <summary>4995 for the goods, 500 for shipping, 410 tax.</summary>
    public static CreateCheckoutRequest OfGaleV2() => new()
    {
        ReferenceId = "your-order-123",
        Customer = new() { Email = "jane@example.com", FirstName = "Jane", LastName = "Doe" },
        LineItems = [new() { ProductId = "BP-001", Name = "Blood Pressure Monitor", Price = 4995, Quantity = 1 }],
        ShippingInfo = new() { AddressLine1 = "4 Oak", City = "Rye", State = "NY", PostalCode = "10580", Country = "US" },
        Shipping = 500,
        Tax = 410,
        SuccessUrl = "https://yoursite.com/order/success",
    };

    /// <summary>6050 for one product that is bought once.</summary>
    public static V1.CreateCheckoutRequest OfGaleV1() => new()
    {
        Customer = new() { FirstName = "Jane", LastName = "Doe", Email = "jane@example.com" },
        LineItems = [new() { ProductId = "prod_abc123", PriceCents = 6050, Quantity = 1 }],
        TotalAmountCents = 6050,
        Currency = "usd",
    };

    /// <summary>Two thermometers for 2995 each.</summary>
    public static October.CreateCheckoutRequest OfOctober() => new()
    {
        Customer = new() { Email = "john@example.com", FirstName = "John", LastName = "Smith" },
        LineItems = [new() { MerchantProductId = "TH-001", Name = "Thermometer", Quantity = 2, PriceCents = 2995 }],
        ShippingInfo = new() { AddressLine1 = "4 Oak", City = "Rye", State = "NY", Zip = "10580", Country = "US" },
        SuccessUrl = "https://yoursite.com/success",
    };

    /// <summary>No lines, and an address that is none.</summary>
    public static CreateCheckoutRequest FaultyOfGaleV2() => OfGaleV2() with
    {
        LineItems = [],
        Customer = new() { Email = "jane", FirstName = "Jane", LastName = "Doe" },
    };

    /// <inheritdoc cref="FaultyOfGaleV2"/>
    public static V1.CreateCheckoutRequest FaultyOfGaleV1() => OfGaleV1() with
    {
        LineItems = [],
        Customer = new() { Email = "jane", FirstName = "Jane", LastName = "Doe" },
    };

    /// <inheritdoc cref="FaultyOfGaleV2"/>
    public static October.CreateCheckoutRequest FaultyOfOctober() => OfOctober() with
    {
        LineItems = [],
        Customer = new() { Email = "jane", FirstName = "Jane", LastName = "Doe" },
    };
}
