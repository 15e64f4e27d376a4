using System.Text.Json.Nodes;

namespace Gale.Sandbox;

/// <summary>A Gale v2 payment link, which is active for 15 days unless it was made to end at another time.</summary>
internal sealed class GaleV2PaymentLink(int number, GaleV2PaymentLinkRequest request, DateTimeOffset createdAt)
{
    private readonly JsonObject _sent = request.Sent;
    private DateTimeOffset? _cancelledAt;
    private GaleV2Order? _order;

    public string Id { get; } = $"plink_{number:D6}";

    private bool IsSubscription => request.PaymentType == "subscription";

    private DateTimeOffset ExpiresAt => request.ExpiresAt ?? createdAt.AddDays(15);

    public string Status(DateTimeOffset now) =>
        _order is not null ? "paid"
        : _cancelledAt is not null ? "cancelled"
        : now < ExpiresAt ? "active"
        : "expired";

    public void Pay(GaleV2Orders orders, DateTimeOffset now)
    {
        if (Status(now) is not "active" and var status)
        {
            throw new InvalidOperationException($"Payment link {Id} is {status}; only an active one can be paid.");
        }

        _order = orders.Add(ToCart(), isPaid: true, now);
    }

    /// <summary>Cancels a link that is active, and says what is left of it.</summary>
    public JsonObject Cancel(string? reason, DateTimeOffset now)
    {
        _cancelledAt = now;
        var link = new JsonObject { ["id"] = Id, ["amount"] = request.Amount };
        CopySent(link, "currency", "description");
        link["status"] = "cancelled";
        link["cancelled_at"] = now.ToSeconds();
        if (reason is not null)
        {
            link["cancellation_reason"] = reason;
        }

        return link;
    }

    public JsonObject ToJson(DateTimeOffset now)
    {
        var link = Head("amount", now);
        CopySent(link, "customer");
        if (request.Lines.Count > 0)
        {
            link["products"] = new JsonArray([.. request.Lines.Select(Product)]);
        }

        if (_order is not null)
        {
            link["order"] = _order.ToLinkJson();
        }

        CopySent(link, "success_url", "cancel_url", "metadata");
        link["expires_at"] = ExpiresAt.ToSeconds();
        link["created_at"] = createdAt.ToSeconds();
        link["paid_at"] = _order?.At.ToSeconds();
        return link;
    }

    /// <summary>Within a list, whose amount has another name. What was bought is an order or a subscription.</summary>
    public JsonObject ToRow(DateTimeOffset now)
    {
        var row = Head("amount_cents", now);
        if (_sent["customer"]?["email"] is { } email)
        {
            row["customer"] = new JsonObject { ["email"] = email.DeepClone() };
        }

        if (_order is not null && IsSubscription)
        {
            row["subscription"] = Subscription();
        }
        else if (_order is not null)
        {
            row["order"] = new JsonObject { ["id"] = _order.Id };
        }

        row["created_at"] = createdAt.ToSeconds();
        if (_order is not null)
        {
            row["paid_at"] = _order.At.ToSeconds();
        }

        return row;
    }

    private JsonObject Head(string amount, DateTimeOffset now)
    {
        var link = new JsonObject
        {
            ["id"] = Id,
            ["url"] = $"https://checkout.withgale.com/pay/{Id}",
            [amount] = request.Amount,
        };
        CopySent(link, "currency", "description");
        link["payment_type"] = request.PaymentType;
        link["status"] = Status(now);
        return link;
    }

    private JsonObject Subscription() => new()
    {
        ["id"] = $"sub_{number:D6}",
        ["status"] = _sent["subscription"]?["trial_period_days"] is { } days && (long)days > 0 ? "trialing" : "active",
    };

    /// <summary>What the request leaves out, the customer types on the page of the link.</summary>
    private GaleV2Cart ToCart() => new()
    {
        Total = request.Amount,
        Currency = (string)_sent["currency"]!,
        Customer = new JsonObject
        {
            ["email"] = (string?)_sent["customer"]?["email"] ?? "customer@example.com",
            ["first_name"] = (string?)_sent["customer"]?["first_name"] ?? "Jane",
            ["last_name"] = (string?)_sent["customer"]?["last_name"] ?? "Doe",
        },
        Lines = request.Lines.Count > 0
            ? request.Lines
            : [new GaleV2Line($"{Id}-PRODUCT", (string)_sent["description"]!, request.Amount, 1)],
        IsRecurring = IsSubscription,
        Metadata = _sent["metadata"] as JsonObject,
    };

    private void CopySent(JsonObject target, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_sent[name] is { } value)
            {
                target[name] = value.DeepClone();
            }
        }
    }

    private static JsonObject Product(GaleV2Line line) => new()
    {
        ["merchant_product_id"] = line.ProductId,
        ["name"] = line.Name,
        ["quantity"] = line.Quantity,
        ["price"] = line.Price,
        ["hsa_fsa_eligible"] = true,
    };
}
