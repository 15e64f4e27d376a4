using System.Net;
using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Payloads;

/// <summary>
/// For some weeks getCheckout answered in another shape, with other statuses. A client of the newest document meets it.
/// </summary>
public sealed class InterimCheckoutTests
{
    [Theory]
    [InlineData("open", "expires_at")]
    [InlineData("paid", "paid_at")]
    [InlineData("expired", "expired_at")]
    public async Task A_status_of_another_generation_is_unknown_and_nothing_of_the_answer_is_lost(
        string status, string moment)
    {
        var body = Interim(status);
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
    [InlineData("pending", "waiting for the customer")]
    [InlineData("failed", "declined")]
    [InlineData("interim-expired", "newer than this client: expired")]
    public async Task A_switch_over_the_status_has_an_arm_for_what_is_newer(string note, string expected)
    {
        using var http = new HttpClient(new FakeNetwork(HttpStatusCode.OK, Answer(note)));
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

    private static string Interim(string status) => Answer($"interim-{status}");

    private static string Answer(string note) => Recordings.Named($"gale-v2/getCheckout.200.{note}.json").Json;
}
