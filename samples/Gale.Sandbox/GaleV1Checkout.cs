using System.Text.Json.Nodes;
using Gale.Sandbox.Http;

namespace Gale.Sandbox;

/// <summary>
/// A Gale v1 checkout. It can be paid for half an hour, as in the documented example. Its lines are called
/// <c>li_01</c>, <c>li_02</c>, … in the order of the cart: refunds name lines, though no answer does.
/// </summary>
internal sealed class GaleV1Checkout
{
    private readonly DateTimeOffset _expiresAt;
    private DateTimeOffset? _paidAt;
    private DateTimeOffset? _cancelledAt;
    private long _refunded;

    private GaleV1Checkout(string id, DateTimeOffset now) => (Id, _expiresAt) = (id, now.AddMinutes(30));

    public string Id { get; }

    /// <summary>Cents that were paid and have not gone back.</summary>
    public long Refundable => _paidAt is null ? 0 : Total - _refunded;

    private long Total { get; init; }

    private string Currency { get; init; } = "";

    private IReadOnlyList<Line> Lines { get; init; } = [];

    private sealed record Line(string ProductId, string? PlanId, long Price, long Quantity);

    /// <summary>Reads a cart. It is only good for use if the reader found no errors.</summary>
    public static GaleV1Checkout Read(BodyReader body, string id, DateTimeOffset now)
    {
        var customer = body.Object("customer");
        customer.Text("first_name");
        customer.Text("last_name");
        customer.Email("email");
        body.OptionalInteger("shipping_amount_cents");
        body.OptionalInteger("tax_amount_cents");
        body.OptionalInteger("discount_amount_cents");
        return new GaleV1Checkout(id, now)
        {
            Total = body.Integer("total_amount_cents"),
            Currency = body.Text("currency"),
            Lines = [.. body.SomeItems("line_items").Select(ReadLine)],
        };
    }

    public string Status(DateTimeOffset now) =>
        _refunded > 0 ? "REFUNDED"
        : _paidAt is not null ? "PAID"
        : _cancelledAt is not null ? "CANCELLED"
        : now < _expiresAt ? "UNPAID"
        : "EXPIRED";

    public bool TryPay(DateTimeOffset now)
    {
        if (Status(now) != "UNPAID")
        {
            return false;
        }

        _paidAt = now;
        return true;
    }

    public JsonObject? TryCancel(DateTimeOffset now)
    {
        if (Status(now) != "UNPAID")
        {
            return null;
        }

        _cancelledAt = now;
        return new JsonObject
        {
            ["checkout_id"] = Id,
            ["status"] = Status(now),
            ["cancelled_at"] = now.ToSeconds(),
        };
    }

    /// <summary>The cents that a refund asks for: those of its lines, or all that is left when it names none.</summary>
    public long ReadRefund(BodyReader body)
    {
        body.OptionalText("reason");
        if (!body.Has("line_items"))
        {
            return Refundable;
        }

        var amount = body.Items("line_items").Sum(ReadRefundedLine);
        if (amount <= 0 || amount > Refundable)
        {
            body.Fail("line_items", $"The amounts must add up to between 1 and {Refundable}");
        }

        return amount;
    }

    /// <summary>Answers with everything that went back so far: v1 has one status for a part and for all of it.</summary>
    public JsonObject Refund(long amount, DateTimeOffset now)
    {
        _refunded += amount;
        return new JsonObject
        {
            ["checkout_id"] = Id,
            ["status"] = Status(now),
            ["refunded_amount_cents"] = _refunded,
            ["currency"] = Currency,
            ["refunded_at"] = now.ToSeconds(),
        };
    }

    public JsonObject ToCreatedJson() => new()
    {
        ["checkout_id"] = Id,
        ["status"] = "UNPAID",
        ["checkout_url"] = $"https://checkout.withgale.com/{Id}",
        ["expires_at"] = _expiresAt.ToSeconds(),
    };

    public JsonObject ToJson(DateTimeOffset now)
    {
        var checkout = new JsonObject
        {
            ["checkout_id"] = Id,
            ["status"] = Status(now),
            ["purchase_type"] = PurchaseType,
            ["subscription_items"] = new JsonArray([.. Lines.Where(line => line.PlanId is not null).Select(PlanJson)]),
            ["one_time_items"] = new JsonArray([.. Lines.Where(line => line.PlanId is null).Select(OneTimeJson)]),
            ["currency"] = Currency,
        };
        if (_paidAt is { } paidAt)
        {
            checkout["amount_paid_cents"] = Total;
            checkout["paid_at"] = paidAt.ToSeconds();
        }

        return checkout;
    }

    private string PurchaseType =>
        Lines.All(line => line.PlanId is null) ? "one_time"
        : Lines.All(line => line.PlanId is not null) ? "subscription"
        : "mixed";

    private long ReadRefundedLine(BodyReader item)
    {
        var lineIds = Lines.Select((_, index) => $"li_{index + 1:D2}");
        if (item.Text("line_item_id") is { Length: > 0 } id && !lineIds.Contains(id))
        {
            item.Fail("line_item_id", "There is no such line");
        }

        item.Integer("quantity", minimum: 1);
        return item.Integer("amount_cents", minimum: 1);
    }

    private static Line ReadLine(BodyReader item) =>
        new(
            item.Text("product_id"),
            item.OptionalText("plan_id"),
            item.Integer("price_cents"),
            item.Integer("quantity", minimum: 1));

    /// <summary>The sandbox keeps no plans: every plan bears its id as its name and bills by the month.</summary>
    private static JsonObject PlanJson(Line line) => new()
    {
        ["plan_id"] = line.PlanId,
        ["plan_name"] = line.PlanId,
        ["interval"] = "monthly",
        ["price_cents"] = line.Price,
        ["quantity"] = line.Quantity,
    };

    /// <summary>No page shows the members of such an item: these are those that were sent.</summary>
    private static JsonObject OneTimeJson(Line line) => new()
    {
        ["product_id"] = line.ProductId,
        ["price_cents"] = line.Price,
        ["quantity"] = line.Quantity,
    };
}
