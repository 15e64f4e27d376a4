using System.Text.Json.Serialization;

namespace Gale.Codegen.Benchmarks.Clients.Plain;

/// <summary>Where goods or a bill go.</summary>
public sealed record Address
{
    [JsonPropertyName("address_line_1")]
    public required string AddressLine1 { get; init; }

    [JsonPropertyName("address_line_2")]
    public string? AddressLine2 { get; init; }

    public required string City { get; init; }

    public required string State { get; init; }

    public required string PostalCode { get; init; }

    public required string Country { get; init; }
}
