using System.Net;
using System.Text;

namespace Gale.Codegen.Integration.Tests.Misbehaving;

/// <summary>Asks for a checkout where the answer is whatever a test wants.</summary>
internal static class MisbehavingServer
{
    public static Task<Checkout> GetCheckoutAsync(string body, string? contentType = "application/json") =>
        Client(HttpStatusCode.OK, body, contentType).Checkout.GetCheckoutAsync("cs_1");

    public static Task<InvalidResponseException> RefusedAsync(string body, string? contentType = "application/json") =>
        Assert.ThrowsAsync<InvalidResponseException>(() => GetCheckoutAsync(body, contentType));

    public static GaleV2Client Client(HttpStatusCode status, string body, string? contentType = "application/json") =>
        Client(status, Encoding.UTF8.GetBytes(body), contentType);

    public static GaleV2Client Client(HttpStatusCode status, byte[] body, string? contentType = "application/json") =>
        new(new HttpClient(new StubHandler(status, body, contentType)), new() { MerchantKey = "glm_test_stub" });
}
