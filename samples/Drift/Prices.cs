using Shop.GaleV2Api;

namespace Shop;

/// <summary>Shows prices, as the API was in October 2025.</summary>
public static class Prices
{
    public static string Show(ProductPrice price) => $"{price.Formatted} ({price.Currency})";

    public static long TotalOf(Order order) => order.Amounts.TotalCents - order.Amounts.DiscountCents;
}
