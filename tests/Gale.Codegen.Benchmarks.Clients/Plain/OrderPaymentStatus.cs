using System.Text.Json.Serialization;

namespace Gale.Codegen.Benchmarks.Clients.Plain;

/// <summary>How far a payment is.</summary>
public enum OrderPaymentStatus
{
    [JsonStringEnumMemberName("pending")]
    Pending,

    [JsonStringEnumMemberName("authorized")]
    Authorized,

    [JsonStringEnumMemberName("captured")]
    Captured,

    [JsonStringEnumMemberName("failed")]
    Failed,

    [JsonStringEnumMemberName("refunded")]
    Refunded,

    [JsonStringEnumMemberName("disputed")]
    Disputed,
}
