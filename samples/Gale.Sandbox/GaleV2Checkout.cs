using System.Text.Json.Nodes;
using Gale.Sandbox.Http;

namespace Gale.Sandbox;

/// <summary>A Gale v2 checkout: the cart as it was sent, and the order once somebody has tried to pay it.</summary>
internal sealed class GaleV2Checkout(string id, GaleV2Cart cart)
{
    private GaleV2Order? _order;

    public string Id => id;

    /// <summary>Reads a cart. It is only good for use if the reader found no errors.</summary>
    public static GaleV2Checkout Read(BodyReader body, string id)
    {
        var customer = ReadCustomer(body.Object("customer"));
        customer["shipping_address"] = ReadAddress(body.Object("shipping_info"));
        customer["billing_address"] = body.OptionalObject("billing_info") is { } billing
            ? ReadAddress(billing)
            : customer["shipping_address"]!.DeepClone();
        body.Text("success_url");
        body.OptionalText("failure_url");
        body.OptionalObject("metadata");

        var items = body.SomeItems("line_items");
        var lines = items.Select(item => GaleV2Line.Read(item, "product_id", "price")).ToList();
        var (shipping, tax) = (body.Integer("shipping"), body.Integer("tax"));
        var discount = body.OptionalInteger("discount");
        return new GaleV2Checkout(id, new GaleV2Cart
        {
            Total = lines.Sum(line => line.Amount) + shipping + tax - discount,
            Currency = items.Select(item => item.OptionalText("currency")).FirstOrDefault() ?? "USD",
            Customer = customer,
            Lines = lines,
            Shipping = shipping,
            Tax = tax,
            Discount = discount,
            ReferenceId = body.Text("reference_id"),
            CheckoutId = id,
            Metadata = body.Sent["metadata"] as JsonObject,
        });
    }

    /// <summary>The customer pays, or the bank declines the card: either makes an order.</summary>
    public void Settle(GaleV2Orders orders, bool isPaid, DateTimeOffset now)
    {
        if (_order is not null)
        {
            throw new InvalidOperationException($"Checkout {id} is {_order.Status}; only a pending one can be paid.");
        }

        _order = orders.Add(cart, isPaid, now);
    }

    public JsonObject ToCreatedJson() => new()
    {
        ["checkout_id"] = id,
        ["checkout_url"] = $"https://checkout.withgale.com/c/{id}",
    };

    public JsonObject ToJson() => new()
    {
        ["checkout_id"] = id,
        ["status"] = _order?.Status ?? "pending",
        ["order"] = _order?.ToCheckoutJson(),
    };

    private static JsonObject ReadCustomer(BodyReader customer)
    {
        var read = new JsonObject
        {
            ["email"] = customer.Email("email"),
            ["first_name"] = customer.Text("first_name"),
            ["last_name"] = customer.Text("last_name"),
        };
        if (customer.OptionalText("phone") is { } phone)
        {
            read["phone"] = phone;
        }

        return read;
    }

    private static JsonNode ReadAddress(BodyReader address)
    {
        foreach (var name in (ReadOnlySpan<string>)["address_line_1", "city", "state", "postal_code", "country"])
        {
            address.Text(name);
        }

        return address.Sent.DeepClone();
    }
}
