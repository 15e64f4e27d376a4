using System.Net;
using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Payloads;

/// <summary>
/// For some weeks getCheckout answered in another shape, with other statuses. A client of the newest document meets it.
/// </summary>
public sealed class InterimCheckoutTests
{
    private const string Open =
        """
        {
          "checkout_id": "01HXYZ...", "reference_id": "your-order-123", "status": "open", "order_id": null,
          "expires_at": "2026-02-26T14:30:00Z"
        }
        """;

    private const string Paid =
        """
        {
          "checkout_id": "01HXYZ...", "reference_id": "your-order-123", "status": "paid", "order_id": "ord_abc123",
          "paid_at": "2026-02-25T15:30:00Z"
        }
        """;

    private const string Expired =
        """
        {
          "checkout_id": "01HXYZ...", "reference_id": "your-order-123", "status": "expired", "order_id": null,
          "expired_at": "2026-02-26T14:30:00Z"
        }
        """;

    [Theory]
    [InlineData(Open, "open", "expires_at")]
    [InlineData(Paid, "paid", "paid_at")]
    [InlineData(Expired, "expired", "expired_at")]
    public async Task A_status_of_another_generation_is_unknown_and_nothing_of_the_answer_is_lost(
        string body, string status, string moment)
    {
        await using var server = OddServer.Answering(body);
        using var http = new HttpClient();

        var checkout = await server.GaleV2Client(http).Checkout.GetCheckoutAsync("01HXYZ...");

        Assert.Equal(("01HXYZ...", CheckoutStatus.Unknown, null), (checkout.CheckoutId, checkout.Status, checkout.Order));
        Assert.Equal(status, checkout.Unmapped!["status"].GetString());
        Assert.Equal("your-order-123", checkout.Unmapped["reference_id"].GetString());
        Assert.Equal(["reference_id", "status", "order_id", moment], checkout.Unmapped.Keys);
        JsonAssert.Same(body, GeneratedJson.GaleV2.Write(checkout));
    }

    [Theory]
    [InlineData("""{"checkout_id":"cs_1","status":"pending"}""", "waiting for the customer")]
    [InlineData("""{"checkout_id":"cs_1","status":"failed"}""", "declined")]
    [InlineData(Expired, "newer than this client: expired")]
    public async Task A_switch_over_the_status_has_an_arm_for_what_is_newer(string body, string expected)
    {
        using var http = new HttpClient(new FakeNetwork(HttpStatusCode.OK, body));
        var gale = new GaleV2Client(http, new() { MerchantKey = "glm_test_key" });
        var checkout = await gale.Checkout.GetCheckoutAsync("cs_1");

        var said = checkout.Status switch
        {
            CheckoutStatus.Pending => "waiting for the customer",
            CheckoutStatus.Completed => $"paid: {checkout.Order!.Amount} cents",
            CheckoutStatus.Failed => "declined",
            _ => $"newer than this client: {checkout.Unmapped!["status"]}",
        };

        Assert.Equal(expected, said);
    }

    [Fact]
    public void Placeholders_of_a_documentation_tool_are_a_status_like_any_other()
    {
        const string Cancelled = """{"checkout_id":"<string>","status":"<string>","cancelled_at":"2023-11-07T05:31:56Z"}""";

        var cancellation = GeneratedJson.GaleV1.Read<V1.CheckoutCancellation>(Cancelled);

        Assert.Equal(V1.CheckoutStatus.Unknown, cancellation.Status);
        JsonAssert.Same(Cancelled, GeneratedJson.GaleV1.Write(cancellation));
    }
}
