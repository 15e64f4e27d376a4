namespace Gale.Codegen.Benchmarks.Clients.Plain;

/// <summary>A page of orders.</summary>
public sealed record OrderPage
{
    public required IReadOnlyList<OrderListItem> Data { get; init; }

    public required bool HasMore { get; init; }

    public string? NextCursor { get; init; }
}
