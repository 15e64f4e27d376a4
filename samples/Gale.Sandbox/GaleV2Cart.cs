using System.Text.Json.Nodes;

namespace Gale.Sandbox;

/// <summary>What a customer of Gale v2 pays for, at a checkout or through a payment link.</summary>
internal sealed record GaleV2Cart
{
    /// <summary>What the customer pays, in cents.</summary>
    public required long Total { get; init; }

    public required string Currency { get; init; }

    /// <summary>Email, names, and addresses, in the shape of an order.</summary>
    public required JsonObject Customer { get; init; }

    public required IReadOnlyList<GaleV2Line> Lines { get; init; }

    public long Shipping { get; init; }

    public long Tax { get; init; }

    public long Discount { get; init; }

    public bool IsRecurring { get; init; }

    /// <summary>The merchant's own id of it.</summary>
    public string? ReferenceId { get; init; }

    public string? CheckoutId { get; init; }

    public JsonObject? Metadata { get; init; }

    /// <summary>The goods alone. All of them are eligible.</summary>
    public long Subtotal => Total - Shipping - Tax + Discount;
}
