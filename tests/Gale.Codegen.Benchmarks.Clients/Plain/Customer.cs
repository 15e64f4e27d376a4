namespace Gale.Codegen.Benchmarks.Clients.Plain;

/// <summary>Who buys.</summary>
public sealed record Customer
{
    public required string Email { get; init; }

    public required string FirstName { get; init; }

    public required string LastName { get; init; }

    public string? Phone { get; init; }
}
