namespace Gale.Codegen.Benchmarks.Clients.Plain;

/// <summary>What was bought.</summary>
public sealed record CheckoutOrderLineItem
{
    public required string ProductId { get; init; }

    public required string Name { get; init; }

    public required long Quantity { get; init; }

    public required long UnitAmount { get; init; }

    public required long Amount { get; init; }

    public required string Currency { get; init; }

    public required bool IsRecurring { get; init; }
}
