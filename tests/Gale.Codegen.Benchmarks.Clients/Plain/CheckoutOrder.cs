namespace Gale.Codegen.Benchmarks.Clients.Plain;

/// <summary>What came of a checkout.</summary>
public sealed record CheckoutOrder
{
    public required string Id { get; init; }

    public required OrderStatus Status { get; init; }

    public required bool IsRecurring { get; init; }

    public required OrderPaymentStatus PaymentStatus { get; init; }

    public required long Amount { get; init; }

    public required string Currency { get; init; }

    public string? PaymentLinkId { get; init; }

    public string? ClientReferenceId { get; init; }

    public string? ReferenceId { get; init; }

    public required CheckoutOrderCustomer Customer { get; init; }

    public IReadOnlyList<CheckoutOrderLineItem>? LineItems { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}
