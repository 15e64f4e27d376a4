using System.Text.Json.Nodes;
using Gale.Sandbox.Http;

namespace Gale.Sandbox;

/// <summary>
/// What Gale v2 is told when a payment link is made, and what it says against it. The link answers most members as they
/// were sent.
/// </summary>
internal sealed record GaleV2PaymentLinkRequest(
    JsonObject Sent, long Amount, string PaymentType, IReadOnlyList<GaleV2Line> Lines, DateTimeOffset? ExpiresAt)
{
    /// <summary>
    /// Reads the body. It is only good for use if the reader found no errors. The names of the total and of a price
    /// differ between generations.
    /// </summary>
    public static GaleV2PaymentLinkRequest Read(BodyReader body, string amount, string price)
    {
        foreach (var name in (ReadOnlySpan<string>)["currency", "description", "success_url"])
        {
            body.Text(name);
        }

        body.OptionalText("cancel_url");
        body.OptionalObject("metadata");
        CheckCustomer(body.OptionalObject("customer"));
        return new GaleV2PaymentLinkRequest(
            body.Sent,
            body.Integer(amount, minimum: 1),
            SubscriptionTerms.CheckPaymentType(body),
            [.. body.Items("products").Select(item => GaleV2Line.Read(item, "merchant_product_id", price))],
            body.OptionalTime("expires_at"));
    }

    /// <summary>What both generations say against a request to cancel one.</summary>
    public static void CheckCancellation(BodyReader body) => body.OptionalText("reason", maximum: 500);

    private static void CheckCustomer(BodyReader? customer)
    {
        customer?.OptionalText("email");
        customer?.OptionalText("first_name");
        customer?.OptionalText("last_name");
    }
}
