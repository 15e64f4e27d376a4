using System.Text.Json.Serialization;

namespace Gale.Codegen.Benchmarks.Clients.Plain;

/// <summary>How an order was paid.</summary>
public sealed record OrderListPayment
{
    public required string PaymentMethod { get; init; }

    [JsonPropertyName("last4")]
    public required string Last4 { get; init; }
}
