// The calls of samples/Checkout.Aot with HttpClient alone: nothing is written or read as JSON.

using System.Net.Http.Headers;

using var http = new HttpClient { BaseAddress = new Uri(args[0]) };
http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Environment.GetEnvironmentVariable("GALE_API_KEY"));
using var body = new StringContent("{}", null, "application/json");
using var created = await http.PostAsync("v2/checkout", body);
Console.WriteLine((await created.Content.ReadAsStringAsync()).Length);
using var checkout = await http.GetAsync("v2/checkout/cs_abc123");
Console.WriteLine((await checkout.Content.ReadAsStringAsync()).Length);
