// Creates a checkout and looks at it: a program of native code, which is there as soon as it is called.
//
//   dotnet publish                                                  makes bin/Release/net10.0/<platform>/publish/checkout
//   GALE_API_KEY=glm_test_... checkout https://HOST                 runs it

if (args is not [var url] || !Uri.TryCreate(url, UriKind.Absolute, out var service) || Environment.GetEnvironmentVariable("GALE_API_KEY") is not { Length: > 0 } key)
{
    Console.Error.WriteLine("Usage: checkout https://HOST   with GALE_API_KEY set to the merchant's key (glm_test_...)");
    return 2;
}

using var http = new HttpClient();
var gale = new GaleV2Client(http, new() { BaseAddress = service, MerchantKey = key });
try
{
    var created = await gale.Checkout.CreateCheckoutAsync(new()
    {
        ReferenceId = "your-order-123",
        Customer = new() { Email = "jane@example.com", FirstName = "Jane", LastName = "Doe" },
        LineItems = [new() { ProductId = "BP-001", Name = "Blood Pressure Monitor", Price = 4995, Quantity = 1 }],
        ShippingInfo = new() { AddressLine1 = "4 Oak", City = "Rye", State = "NY", PostalCode = "10580", Country = "US" },
        Shipping = 500,
        Tax = 410,
        SuccessUrl = "https://yoursite.com/order/success",
    });
    Console.WriteLine($"created {created.CheckoutId}, to be paid at {created.CheckoutUrl}");

    var checkout = await gale.Checkout.GetCheckoutAsync(created.CheckoutId);
    Console.WriteLine($"{checkout.CheckoutId} is {checkout.Status.ToText()}");
    return 0;
}
catch (ApiException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
