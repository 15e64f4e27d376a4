using System.Text.Json;

namespace Gale.Codegen.Benchmarks.Clients.Plain;

/// <summary>A cart.</summary>
public sealed record CreateCheckoutRequest
{
    public required string ReferenceId { get; init; }

    public required Customer Customer { get; init; }

    public required IReadOnlyList<CheckoutLineItem> LineItems { get; init; }

    public required Address ShippingInfo { get; init; }

    public Address? BillingInfo { get; init; }

    public required long Shipping { get; init; }

    public required long Tax { get; init; }

    public long? Discount { get; init; }

    public required string SuccessUrl { get; init; }

    public string? FailureUrl { get; init; }

    public IReadOnlyDictionary<string, JsonElement>? Metadata { get; init; }
}
