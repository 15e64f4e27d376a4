namespace Gale.Codegen.Benchmarks.Clients.Plain;

/// <summary>What is being bought.</summary>
public sealed record CheckoutLineItem
{
    public required string ProductId { get; init; }

    public required string Name { get; init; }

    public Uri? ImageUrl { get; init; }

    public required long Price { get; init; }

    public required long Quantity { get; init; }

    public string? Currency { get; init; }
}
