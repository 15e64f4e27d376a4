namespace Gale.Codegen.Benchmarks.Clients.Plain;

/// <summary>Who bought, and where it goes.</summary>
public sealed record OrderCustomer
{
    public required string Email { get; init; }

    public required string FirstName { get; init; }

    public required string LastName { get; init; }

    public string? Phone { get; init; }

    public Address? ShippingAddress { get; init; }

    public Address? BillingAddress { get; init; }
}
