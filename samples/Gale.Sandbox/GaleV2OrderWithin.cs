using System.Text.Json.Nodes;

namespace Gale.Sandbox;

/// <summary>What an order looks like within a checkout, a payment link or a refund.</summary>
internal static class GaleV2OrderWithin
{
    /// <summary>An order that failed says less.</summary>
    public static JsonObject ToCheckoutJson(this GaleV2Order order)
    {
        var cart = order.Cart;
        var json = new JsonObject
        {
            ["id"] = order.Id,
            ["status"] = order.Status,
            ["is_recurring"] = cart.IsRecurring,
            ["payment_status"] = order.PaymentStatus,
            ["amount"] = cart.Total,
            ["currency"] = cart.Currency.ToLowerInvariant(),
        };
        if (order.IsPaid)
        {
            json["client_reference_id"] = cart.ReferenceId;
            json["reference_id"] = null;
        }

        json["customer"] = new JsonObject
        {
            ["email"] = cart.Customer["email"]!.DeepClone(),
            ["name"] = $"{cart.Customer["first_name"]} {cart.Customer["last_name"]}",
        };
        if (order.IsPaid)
        {
            json["line_items"] = new JsonArray([.. cart.Lines.Select(line => Line(line, cart))]);
        }

        json["created_at"] = order.At.ToSeconds();
        return json;
    }

    public static JsonObject ToLinkJson(this GaleV2Order order) => new()
    {
        ["id"] = order.Id,
        ["status"] = order.Status,
        ["paid_at"] = order.At.ToSeconds(),
    };

    public static JsonObject ToRefundJson(this GaleV2Order order) => new()
    {
        ["id"] = order.Id,
        ["order_number"] = order.OrderNumber,
        ["payment_status"] = order.PaymentStatus,
    };

    private static JsonObject Line(GaleV2Line line, GaleV2Cart cart) => new()
    {
        ["product_id"] = line.ProductId,
        ["name"] = line.Name,
        ["quantity"] = line.Quantity,
        ["unit_amount"] = line.Price,
        ["amount"] = line.Amount,
        ["currency"] = cart.Currency.ToLowerInvariant(),
        ["is_recurring"] = cart.IsRecurring,
    };
}
