// What samples/Checkout.Aot does, with HttpClient and the source generator of System.Text.Json.

using System.Net.Http.Headers;

using var http = new HttpClient { BaseAddress = new Uri(args[0]) };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("GALE_API_KEY"));
var gale = new PlainClient(http);
var created = await gale.CreateCheckoutAsync(new CreateCheckoutRequest
{
    ReferenceId = "your-order-123",
    Customer = new Customer { Email = "jane@example.com", FirstName = "Jane", LastName = "Doe" },
    LineItems = [new CheckoutLineItem { ProductId = "BP-001", Name = "Blood Pressure Monitor", Price = 4995, Quantity = 1 }],
    ShippingInfo = new Address { AddressLine1 = "4 Oak", City = "Rye", State = "NY", PostalCode = "10580", Country = "US" },
    Shipping = 500,
    Tax = 410,
    SuccessUrl = "https://yoursite.com/order/success",
});
Console.WriteLine($"created {created.CheckoutId}, to be paid at {created.CheckoutUrl}");

var checkout = await gale.GetCheckoutAsync(created.CheckoutId);
Console.WriteLine($"{checkout.CheckoutId} is {checkout.Status}");
