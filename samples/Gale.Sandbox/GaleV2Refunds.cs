using System.Text.Json.Nodes;
using Gale.Sandbox.Http;

namespace Gale.Sandbox;

/// <summary>Money of Gale v2 orders on its way back. No operation reads a refund again, so none is kept.</summary>
internal sealed class GaleV2Refunds
{
    private int _refunds;

    /// <summary>What both generations forbid in the request.</summary>
    public static void Check(BodyReader body)
    {
        body.Text("order_id");
        body.Require("reason");
        body.OneOf(
            "reason",
            "customer_request",
            "duplicate",
            "fraudulent",
            "product_unavailable",
            "damaged_product",
            "wrong_product",
            "other");
        body.OptionalText("notes", maximum: 500);
        body.OptionalObject("metadata");
    }

    /// <summary>The cents that a request asks for: all that is left when it names none.</summary>
    public static long ReadAmount(BodyReader body, GaleV2Order order)
    {
        var amount = body.Has("amount") ? body.Integer("amount", minimum: 1) : order.Refundable;
        if (amount == 0 || amount > order.Refundable)
        {
            body.Fail("amount", $"Only {order.Refundable} cents are left");
        }

        return amount;
    }

    public JsonObject Create(GaleV2Order order, long amount, JsonObject sent, DateTimeOffset now)
    {
        var toAccount = order.Refund(amount);
        var refund = new JsonObject
        {
            ["id"] = $"ref_{++_refunds:D6}",
            ["order_id"] = order.Id,
            ["amount"] = amount,
            ["reason"] = sent["reason"]!.DeepClone(),
        };
        CopyIfSent("notes", sent, refund);
        refund["status"] = "pending";
        refund["order"] = order.ToRefundJson();
        refund["refund_breakdown"] = new JsonObject
        {
            ["hsa_amount"] = toAccount,
            ["regular_amount"] = amount - toAccount,
        };
        CopyIfSent("metadata", sent, refund);
        refund["created_at"] = now.ToSeconds();
        refund["processed_at"] = null;
        refund["estimated_arrival"] = now.AddDays(7).ToSeconds();
        return refund;
    }

    private static void CopyIfSent(string name, JsonObject sent, JsonObject refund)
    {
        if (sent[name] is { } value)
        {
            refund[name] = value.DeepClone();
        }
    }
}
