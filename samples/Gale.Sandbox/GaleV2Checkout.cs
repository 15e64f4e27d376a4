using System.Text.Json.Nodes;
using Gale.Sandbox.Http;

namespace Gale.Sandbox;

/// <summary>A Gale v2 checkout: the cart as it was sent, and the order once somebody has tried to pay it.</summary>
internal sealed class GaleV2Checkout
{
    private string _status = "pending";
    private JsonObject? _order;

    private GaleV2Checkout(string id) => Id = id;

    public string Id { get; }

    private string ReferenceId { get; init; } = "";

    private string Email { get; init; } = "";

    private string CustomerName { get; init; } = "";

    private string Currency { get; init; } = "";

    private long ExtraAmount { get; init; }

    private IReadOnlyList<Line> Lines { get; init; } = [];

    private sealed record Line(string ProductId, string Name, long Price, long Quantity)
    {
        public long Amount => Price * Quantity;
    }

    /// <summary>Reads a cart. It is only good for use if the reader found no errors.</summary>
    public static GaleV2Checkout Read(BodyReader body, string id)
    {
        var customer = body.Object("customer");
        CheckAddress(body.Object("shipping_info"));
        if (body.OptionalObject("billing_info") is { } billing)
        {
            CheckAddress(billing);
        }

        body.Text("success_url");
        body.OptionalText("failure_url");
        body.OptionalObject("metadata");

        var items = body.Items("line_items");
        if (items.Count == 0)
        {
            body.Fail("line_items", "At least one line item is required");
        }

        return new GaleV2Checkout(id)
        {
            ReferenceId = body.Text("reference_id"),
            Email = customer.Email("email"),
            CustomerName = $"{customer.Text("first_name")} {customer.Text("last_name")}",
            Currency = items.Select(item => item.OptionalText("currency")).FirstOrDefault() ?? "USD",
            ExtraAmount = body.Integer("shipping") + body.Integer("tax") - body.OptionalInteger("discount"),
            Lines = [.. items.Select(ReadLine)],
        };
    }

    public void Complete(string orderId, DateTimeOffset now)
    {
        Settle("completed");
        _order = Order(orderId, "completed", "captured");
        _order["client_reference_id"] = ReferenceId;
        _order["reference_id"] = null;
        _order["customer"] = Customer();
        _order["line_items"] = new JsonArray([.. Lines.Select(LineJson)]);
        _order["created_at"] = now.ToSeconds();
    }

    public void Fail(string orderId, DateTimeOffset now)
    {
        Settle("failed");
        _order = Order(orderId, "failed", "failed");
        _order["customer"] = Customer();
        _order["created_at"] = now.ToSeconds();
    }

    public JsonObject ToJson() => new()
    {
        ["checkout_id"] = Id,
        ["status"] = _status,
        ["order"] = _order?.DeepClone(),
    };

    private void Settle(string status) =>
        _status = _status == "pending"
            ? status
            : throw new InvalidOperationException($"Checkout {Id} is {_status}; only a pending one can be paid.");

    private JsonObject Order(string id, string status, string paymentStatus) => new()
    {
        ["id"] = id,
        ["status"] = status,
        ["is_recurring"] = false,
        ["payment_status"] = paymentStatus,
        ["amount"] = Lines.Sum(line => line.Amount) + ExtraAmount,
        ["currency"] = Currency.ToLowerInvariant(),
    };

    private JsonObject Customer() => new() { ["email"] = Email, ["name"] = CustomerName };

    private JsonObject LineJson(Line line) => new()
    {
        ["product_id"] = line.ProductId,
        ["name"] = line.Name,
        ["quantity"] = line.Quantity,
        ["unit_amount"] = line.Price,
        ["amount"] = line.Amount,
        ["currency"] = Currency.ToLowerInvariant(),
        ["is_recurring"] = false,
    };

    private static Line ReadLine(BodyReader item) =>
        new(item.Text("product_id"), item.Text("name"), item.Integer("price"), item.Integer("quantity", minimum: 1));

    private static void CheckAddress(BodyReader address)
    {
        foreach (var name in (ReadOnlySpan<string>)["address_line_1", "city", "state", "postal_code", "country"])
        {
            address.Text(name);
        }
    }
}
