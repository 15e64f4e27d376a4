using System.Text.Json.Serialization;

namespace Gale.Codegen.Benchmarks.Clients.Plain;

/// <summary>How far a checkout is.</summary>
public enum CheckoutStatus
{
    [JsonStringEnumMemberName("pending")]
    Pending,

    [JsonStringEnumMemberName("completed")]
    Completed,

    [JsonStringEnumMemberName("failed")]
    Failed,
}
