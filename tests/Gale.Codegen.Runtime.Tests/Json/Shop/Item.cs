using System.Text.Json.Serialization;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime.Tests.Json.Shop;

[JsonConverter(typeof(JsonCodecConverter<Item, ItemJson>))]
public sealed record Item
{
    public required string Sku { get; init; }

    public int? Quantity { get; init; }

    public decimal? Price { get; init; }

    /// <summary>What a bundle is made of.</summary>
    public IReadOnlyList<Item>? Parts { get => _parts; init => _parts = ValueList.From(value); }
    private readonly IReadOnlyList<Item>? _parts;

    public UnmappedMembers? Unmapped { get; init; }
}
