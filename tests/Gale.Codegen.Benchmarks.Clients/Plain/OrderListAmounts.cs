namespace Gale.Codegen.Benchmarks.Clients.Plain;

/// <summary>What an order costs.</summary>
public sealed record OrderListAmounts
{
    public required long Total { get; init; }

    public required long HsaAmount { get; init; }

    public required long RegularAmount { get; init; }
}
