using Gale.Codegen.Integration.Tests.Harness;
using Gale.Codegen.Integration.Tests.Payloads;

namespace Gale.Codegen.Integration.Tests.Webhooks;

/// <summary>One endpoint receives every event of Gale v2 and reads it as one type.</summary>
public sealed class GaleV2WebhookTests
{
    private const string Order = """{ "id": "ord_1", "status": "completed", "customer": {}, "line_items": [] }""";

    [Theory]
    [InlineData("payment_link.created", typeof(WebhookEvent.PaymentLinkEvent))]
    [InlineData("payment_link.paid", typeof(WebhookEvent.PaymentLinkEvent))]
    [InlineData("payment_link.expired", typeof(WebhookEvent.PaymentLinkEvent))]
    [InlineData("payment_link.cancelled", typeof(WebhookEvent.PaymentLinkEvent))]
    [InlineData("order.created", typeof(WebhookEvent.OrderEvent))]
    [InlineData("order.completed", typeof(WebhookEvent.OrderEvent))]
    [InlineData("order.failed", typeof(WebhookEvent.OrderEvent))]
    [InlineData("order.refunded", typeof(WebhookEvent.OrderEvent))]
    [InlineData("refund.succeeded", typeof(WebhookEvent.RefundEvent))]
    [InlineData("subscription.created", typeof(WebhookEvent.SubscriptionEvent))]
    [InlineData("subscription.updated", typeof(WebhookEvent.SubscriptionEvent))]
    [InlineData("subscription.trial_ending", typeof(WebhookEvent.SubscriptionEvent))]
    [InlineData("subscription.payment_succeeded", typeof(WebhookEvent.SubscriptionEvent))]
    [InlineData("subscription.payment_failed", typeof(WebhookEvent.SubscriptionEvent))]
    [InlineData("subscription.cancelled", typeof(WebhookEvent.SubscriptionEvent))]
    [InlineData("product.created", typeof(WebhookEvent.ProductEvent))]
    [InlineData("product.updated", typeof(WebhookEvent.ProductEvent))]
    public void An_event_of_the_newest_v2_is_the_alternative_of_its_type(string type, Type alternative)
    {
        var json = EventOf(type);

        var read = GeneratedJson.GaleV2.Read<WebhookEvent>(json);

        Assert.IsType(alternative, read);
        Assert.DoesNotContain(GeneratedShape.EnumsIn(read), it => it.ToString() == "Unknown");
        JsonAssert.Same(json, GeneratedJson.GaleV2.Write(read));
    }

    [Theory]
    [InlineData("payment_link.paid", typeof(October.WebhookEvent.PaymentLinkEvent))]
    [InlineData("order.created", typeof(October.WebhookEvent.OrderEvent))]
    [InlineData("subscription.updated", typeof(October.WebhookEvent.SubscriptionEvent))]
    [InlineData("product.updated", typeof(October.WebhookEvent.ProductEvent))]
    [InlineData("refund.succeeded", typeof(October.WebhookEvent.Unknown))]
    public void An_event_of_v2_of_2025_10_is_the_alternative_of_its_type(string type, Type alternative)
    {
        var json = EventOf(type);

        var read = GeneratedJson.October.Read<October.WebhookEvent>(json);

        Assert.IsType(alternative, read);
        JsonAssert.Same(json, GeneratedJson.October.Write(read));
    }

    [Fact]
    public void The_recorded_event_is_an_order()
    {
        var recording = Recordings.Named("gale-v2/orderCreated.request.elided.json").Json;

        var read = GeneratedJson.GaleV2.Read<WebhookEvent>(recording);

        var order = Assert.IsType<WebhookEvent.OrderEvent>(read).Value;
        Assert.Equal((OrderEventType.OrderCreated, OrderStatus.Completed), (order.Type, order.Data.Status));
        Assert.Equal("checkout_abc123xyz", order.Data.CheckoutSessionId);
        JsonAssert.Same(recording, GeneratedJson.GaleV2.Write(read));
    }

    [Fact]
    public void A_status_that_is_new_in_an_event_is_unknown_and_written_as_it_was_read()
    {
        var json = EventOf("order.created").Replace("completed", "shipped").Replace("ord_1", "ord_1\", \"x\": \"y");

        var read = GeneratedJson.GaleV2.Read<WebhookEvent>(json);

        Assert.Equal(OrderStatus.Unknown, Assert.IsType<WebhookEvent.OrderEvent>(read).Value.Data.Status);
        JsonAssert.Same(json, GeneratedJson.GaleV2.Write(read));
    }

    [Theory]
    [InlineData("""{ "type": "order.teleported", "data": { "id": "ord_1" } }""")]
    [InlineData("""{ "event": "checkoutStatusChange", "status": "PAID" }""")]
    [InlineData("""{ "type": 7 }""")]
    [InlineData("[]")]
    public void What_is_no_event_of_the_document_is_kept_as_it_came(string json)
    {
        var read = GeneratedJson.GaleV2.Read<WebhookEvent>(json);

        JsonAssert.Same(json, Assert.IsType<WebhookEvent.Unknown>(read).Raw.GetRawText());
        JsonAssert.Same(json, GeneratedJson.GaleV2.Write(read));
    }

    private static string EventOf(string type) => $$"""{ "type": "{{type}}", "data": {{Order}} }""";
}
