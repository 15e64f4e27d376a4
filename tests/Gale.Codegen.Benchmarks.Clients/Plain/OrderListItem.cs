namespace Gale.Codegen.Benchmarks.Clients.Plain;

/// <summary>An order in its short form.</summary>
public sealed record OrderListItem
{
    public required string Id { get; init; }

    public required string OrderNumber { get; init; }

    public required OrderStatus Status { get; init; }

    public required OrderPaymentStatus PaymentStatus { get; init; }

    public required OrderCustomer Customer { get; init; }

    public required OrderListAmounts Amounts { get; init; }

    public OrderListPayment? Payment { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? CompletedAt { get; init; }
}
