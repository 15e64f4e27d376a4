namespace Gale.Codegen.Benchmarks.Clients.Plain;

/// <summary>Who bought.</summary>
public sealed record CheckoutOrderCustomer
{
    public required string Email { get; init; }

    public required string Name { get; init; }
}
