namespace Gale.Codegen.Benchmarks.Clients.Plain;

/// <summary>A checkout that waits for its customer.</summary>
public sealed record CheckoutSession
{
    public required string CheckoutId { get; init; }

    public required Uri CheckoutUrl { get; init; }
}
