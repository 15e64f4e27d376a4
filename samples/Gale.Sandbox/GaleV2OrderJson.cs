using System.Text.Json.Nodes;

namespace Gale.Sandbox;

/// <summary>
/// An order on its own and in a list. In both it says nothing of a payment that was declined. As in the documented
/// example, shipping and tax are in neither of the two parts of the total.
/// </summary>
internal static class GaleV2OrderJson
{
    public static JsonObject ToJson(this GaleV2Order order)
    {
        var json = Head(order);
        if (order.Cart.CheckoutId is { } checkoutId)
        {
            json.Insert(2, "checkout_id", checkoutId);
        }

        json["customer"] = order.Cart.Customer.DeepClone();
        json["line_items"] = new JsonArray([.. order.Cart.Lines.Select(Line)]);
        json["amounts"] = Amounts(order.Cart);
        if (order.IsPaid)
        {
            json["payment"] = Payment(order);
        }

        if (order.Cart.Metadata is { } metadata)
        {
            json["metadata"] = metadata.DeepClone();
        }

        AddTimes(json, order);
        json["status_history"] = new JsonArray(Step("pending", order), Step(order.Status, order));
        return json;
    }

    public static JsonObject ToRow(this GaleV2Order order)
    {
        var row = Head(order);
        row["customer"] = Names(order.Cart.Customer);
        row["amounts"] = new JsonObject
        {
            ["total"] = order.Cart.Total,
            ["hsa_amount"] = order.Cart.Subtotal,
            ["regular_amount"] = 0,
        };
        if (order.IsPaid)
        {
            row["payment"] = new JsonObject { ["payment_method"] = "hsa_fsa_card", ["last4"] = "1111" };
        }

        AddTimes(row, order);
        return row;
    }

    private static JsonObject Head(GaleV2Order order) => new()
    {
        ["id"] = order.Id,
        ["order_number"] = order.OrderNumber,
        ["status"] = order.Status,
        ["payment_status"] = order.PaymentStatus,
    };

    private static JsonObject Names(JsonObject customer) => new()
    {
        ["email"] = customer["email"]!.DeepClone(),
        ["first_name"] = customer["first_name"]!.DeepClone(),
        ["last_name"] = customer["last_name"]!.DeepClone(),
    };

    private static JsonObject Line(GaleV2Line line, int index) => new()
    {
        ["id"] = $"li_{index + 1:D2}",
        ["product_id"] = line.ProductId,
        ["name"] = line.Name,
        ["quantity"] = line.Quantity,
        ["price"] = line.Price,
        ["hsa_fsa_eligible"] = true,
    };

    private static JsonObject Amounts(GaleV2Cart cart) => new()
    {
        ["subtotal"] = cart.Subtotal,
        ["hsa_amount"] = cart.Subtotal,
        ["regular_amount"] = 0,
        ["shipping"] = cart.Shipping,
        ["tax"] = cart.Tax,
        ["discount"] = cart.Discount,
        ["total"] = cart.Total,
    };

    private static JsonObject Payment(GaleV2Order order) => new()
    {
        ["payment_id"] = order.PaymentId,
        ["payment_method"] = "hsa_fsa_card",
        ["last4"] = "1111",
        ["brand"] = "visa",
        ["captured_at"] = order.At.ToSeconds(),
    };

    private static void AddTimes(JsonObject json, GaleV2Order order)
    {
        json["created_at"] = order.At.ToSeconds();
        if (order.IsPaid)
        {
            json["completed_at"] = order.At.ToSeconds();
        }
    }

    private static JsonObject Step(string status, GaleV2Order order) => new()
    {
        ["status"] = status,
        ["timestamp"] = order.At.ToSeconds(),
    };
}
