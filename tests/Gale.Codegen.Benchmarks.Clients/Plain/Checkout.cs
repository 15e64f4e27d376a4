namespace Gale.Codegen.Benchmarks.Clients.Plain;

/// <summary>Where a checkout stands.</summary>
public sealed record Checkout
{
    public required string CheckoutId { get; init; }

    public required CheckoutStatus Status { get; init; }

    public CheckoutOrder? Order { get; init; }
}
