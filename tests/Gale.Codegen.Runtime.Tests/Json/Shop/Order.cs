using System.Text.Json;
using System.Text.Json.Serialization;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime.Tests.Json.Shop;

/// <summary>One member of every kind of presence, in the shape that the generator emits.</summary>
[JsonConverter(typeof(JsonCodecConverter<Order, OrderJson>))]
public sealed record Order
{
    public required string Id { get; init; }

    public required OrderStatus Status { get; init; }

    /// <summary>Required and nullable.</summary>
    public required DateTimeOffset? PaidAt { get; init; }

    /// <summary>Optional: may be absent, not null.</summary>
    public string? Phone { get; init; }

    public long? Total { get; init; }

    public OrderStatus? NextStatus { get; init; }

    /// <summary>Optional and nullable.</summary>
    public string? Note { get; init; }

    public DateOnly? ShipOn { get; init; }

    public OrderStatus? LastStatus { get; init; }

    public IReadOnlyList<Item>? Items { get => _items; init => _items = ValueList.From(value); }
    private readonly IReadOnlyList<Item>? _items;

    public IReadOnlyList<OrderStatus>? History { get => _history; init => _history = ValueList.From(value); }
    private readonly IReadOnlyList<OrderStatus>? _history;

    public IReadOnlyDictionary<string, OrderStatus>? Parcels { get => _parcels; init => _parcels = ValueMap.From(value); }
    private readonly IReadOnlyDictionary<string, OrderStatus>? _parcels;

    public IReadOnlyDictionary<string, JsonElement>? Metadata { get => _metadata; init => _metadata = ValueMap.From(value); }
    private readonly IReadOnlyDictionary<string, JsonElement>? _metadata;

    public IReadOnlyList<byte[]>? Labels { get => _labels; init => _labels = ValueList.From(value); }
    private readonly IReadOnlyList<byte[]>? _labels;

    public UnmappedMembers? Unmapped { get; init; }

    internal ExplicitNulls ExplicitNulls { get; init; }
}
