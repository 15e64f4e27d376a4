using Gale.Codegen.Integration.Tests.Harness;
using Gale.Codegen.Integration.Tests.Payloads;

namespace Gale.Codegen.Integration.Tests.Webhooks;

public sealed class OtherWebhookTests
{
    [Fact]
    public void The_two_events_of_gale_v1_are_told_apart_by_their_name()
    {
        var checkout = GeneratedJson.GaleV1.Read<V1.CheckoutStatusChange>(
            Recordings.Named("gale-v1/checkoutStatusChange.request.json").Json);
        var product = GeneratedJson.GaleV1.Read<V1.ProductStatusChange>(
            Recordings.Named("gale-v1/productStatusChange.request.json").Json);

        Assert.Equal(V1.CheckoutEventType.CheckoutStatusChange, checkout.Event);
        Assert.NotEqual(V1.CheckoutStatus.Unknown, checkout.Status);
        Assert.Equal(V1.ProductEventType.ProductStatusChange, product.Event);
        Assert.NotEqual(V1.ProductEligibilityType.Unknown, product.EligibilityType);
    }

    [Theory]
    [InlineData("session.completed", Kadosei.WebhookEventType.SessionCompleted)]
    [InlineData("session.expired", Kadosei.WebhookEventType.SessionExpired)]
    [InlineData("refund.failed", Kadosei.WebhookEventType.RefundFailed)]
    [InlineData("session.abandoned", Kadosei.WebhookEventType.Unknown)]
    public void An_event_of_kadosei_is_kept_whole_for_nobody_says_what_is_in_it(
        string type, Kadosei.WebhookEventType expected)
    {
        var json = $$"""{ "type": "{{type}}", "sessionId": "e4b8", "data": { "amount": 45.0 } }""";

        var read = GeneratedJson.Kadosei.Read<Kadosei.WebhookEvent>(json);

        Assert.Equal(expected, read.Type);
        JsonAssert.Same(json, GeneratedJson.Kadosei.Write(read));
    }
}
