using System.Text.Json;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime.Tests.Json.Shop;

public readonly struct OrderJson : IJsonCodec<Order>
{
    private static readonly string[] DeclaredNames =
    [
        "id", "status", "paid_at", "phone", "total", "next_status", "note", "ship_on", "last_status", "items", "history",
        "parcels", "metadata", "labels",
    ];

    public static Order Read(ref Utf8JsonReader reader)
    {
        string? id = default;
        OrderStatus status = default;
        DateTimeOffset? paidAt = default;
        string? phone = default;
        long? total = default;
        OrderStatus? nextStatus = default;
        string? note = default;
        DateOnly? shipOn = default;
        OrderStatus? lastStatus = default;
        IReadOnlyList<Item>? items = default;
        IReadOnlyList<OrderStatus>? history = default;
        IReadOnlyDictionary<string, OrderStatus>? parcels = default;
        IReadOnlyDictionary<string, JsonElement>? metadata = default;
        IReadOnlyList<byte[]>? labels = default;
        ulong seen = 0;
        ExplicitNulls nulls = default;
        UnmappedBuilder unmapped = default;
        JsonObject.Start(ref reader);
        while (JsonObject.TryReadName(ref reader, out var member))
        {
            switch (member.Length)
            {
                case 2 when JsonObject.NameIs(member, "id"u8):
                    id = StringJson.Read(ref reader);
                    seen |= 1UL << 0;
                    break;
                case 6 when JsonObject.NameIs(member, "status"u8):
                    status = OrderStatusJson.Read(ref reader);
                    if (status == OrderStatus.Unknown)
                    {
                        unmapped.Add(ref reader, "status");
                    }

                    seen |= 1UL << 1;
                    break;
                case 7 when JsonObject.NameIs(member, "paid_at"u8):
                    paidAt = reader.TokenType == JsonTokenType.Null ? null : DateTimeOffsetJson.Read(ref reader);
                    seen |= 1UL << 2;
                    break;
                case 5 when JsonObject.NameIs(member, "phone"u8):
                    if (!unmapped.TookNull(ref reader, "phone"))
                    {
                        phone = StringJson.Read(ref reader);
                    }

                    break;
                case 5 when JsonObject.NameIs(member, "total"u8):
                    if (!unmapped.TookNull(ref reader, "total"))
                    {
                        total = Int64Json.Read(ref reader);
                    }

                    break;
                case 11 when JsonObject.NameIs(member, "next_status"u8):
                    if (!unmapped.TookNull(ref reader, "next_status"))
                    {
                        nextStatus = OrderStatusJson.Read(ref reader);
                        if (nextStatus == OrderStatus.Unknown)
                        {
                            unmapped.Add(ref reader, "next_status");
                        }
                    }

                    break;
                case 4 when JsonObject.NameIs(member, "note"u8):
                    if (!nulls.TookNull(ref reader, 0))
                    {
                        note = StringJson.Read(ref reader);
                    }

                    break;
                case 7 when JsonObject.NameIs(member, "ship_on"u8):
                    if (!nulls.TookNull(ref reader, 1))
                    {
                        shipOn = DateOnlyJson.Read(ref reader);
                    }

                    break;
                case 11 when JsonObject.NameIs(member, "last_status"u8):
                    if (!nulls.TookNull(ref reader, 2))
                    {
                        lastStatus = OrderStatusJson.Read(ref reader);
                        if (lastStatus == OrderStatus.Unknown)
                        {
                            unmapped.Add(ref reader, "last_status");
                        }
                    }

                    break;
                case 5 when JsonObject.NameIs(member, "items"u8):
                    if (!unmapped.TookNull(ref reader, "items"))
                    {
                        items = ListJson<Item, ItemJson>.Read(ref reader);
                    }

                    break;
                case 7 when JsonObject.NameIs(member, "history"u8):
                    if (!unmapped.TookNull(ref reader, "history"))
                    {
                        history = PartialListJson<OrderStatus, OrderStatusJson>.Read(ref reader);
                    }

                    break;
                case 7 when JsonObject.NameIs(member, "parcels"u8):
                    if (!unmapped.TookNull(ref reader, "parcels"))
                    {
                        parcels = PartialMapJson<OrderStatus, OrderStatusJson>.Read(ref reader);
                    }

                    break;
                case 8 when JsonObject.NameIs(member, "metadata"u8):
                    if (!unmapped.TookNull(ref reader, "metadata"))
                    {
                        metadata = MapJson<JsonElement, ElementJson>.Read(ref reader);
                    }

                    break;
                case 6 when JsonObject.NameIs(member, "labels"u8):
                    if (!unmapped.TookNull(ref reader, "labels"))
                    {
                        labels = ListJson<byte[], Base64Json>.Read(ref reader);
                    }

                    break;
                default:
                    unmapped.Add(ref reader, member);
                    break;
            }
        }

        if (seen != 0x7UL)
        {
            throw JsonObject.Missing("Order", seen, "id", "status", "paid_at");
        }

        return new Order
        {
            Id = id!,
            Status = status,
            PaidAt = paidAt,
            Phone = phone,
            Total = total,
            NextStatus = nextStatus,
            Note = note,
            ShipOn = shipOn,
            LastStatus = lastStatus,
            Items = items,
            History = history,
            Parcels = parcels,
            Metadata = metadata,
            Labels = labels,
            ExplicitNulls = nulls,
            Unmapped = unmapped.Build(),
        };
    }

    public static void Write(JsonOutput writer, Order value)
    {
        writer.WriteStartObject();
        JsonMember.Write<string, StringJson>(writer, "id"u8, value.Id);
        JsonMember.WriteEnum<OrderStatus, OrderStatusJson>(writer, "status"u8, value.Status, value.Unmapped, "Order.status");
        JsonMember.Write<DateTimeOffset?, NullableJson<DateTimeOffset, DateTimeOffsetJson>>(writer, "paid_at"u8, value.PaidAt);
        JsonMember.WriteOptional<string, StringJson>(writer, "phone"u8, value.Phone, value.Unmapped);
        JsonMember.WriteOptionalValue<long, Int64Json>(writer, "total"u8, value.Total, value.Unmapped);
        JsonMember.WriteOptionalEnum<OrderStatus, OrderStatusJson>(writer, "next_status"u8, value.NextStatus, value.Unmapped, "Order.next_status");
        JsonMember.WriteNullable<string, StringJson>(writer, "note"u8, value.Note, value.ExplicitNulls.Has(0));
        JsonMember.WriteNullableValue<DateOnly, DateOnlyJson>(writer, "ship_on"u8, value.ShipOn, value.ExplicitNulls.Has(1));
        JsonMember.WriteNullableEnum<OrderStatus, OrderStatusJson>(writer, "last_status"u8, value.LastStatus, value.ExplicitNulls.Has(2), value.Unmapped, "Order.last_status");
        JsonMember.WriteOptional<IReadOnlyList<Item>, ListJson<Item, ItemJson>>(writer, "items"u8, value.Items, value.Unmapped);
        JsonMember.WriteOptional<IReadOnlyList<OrderStatus>, PartialListJson<OrderStatus, OrderStatusJson>>(writer, "history"u8, value.History, value.Unmapped);
        JsonMember.WriteOptional<IReadOnlyDictionary<string, OrderStatus>, PartialMapJson<OrderStatus, OrderStatusJson>>(writer, "parcels"u8, value.Parcels, value.Unmapped);
        JsonMember.WriteOptional<IReadOnlyDictionary<string, JsonElement>, MapJson<JsonElement, ElementJson>>(writer, "metadata"u8, value.Metadata, value.Unmapped);
        JsonMember.WriteOptional<IReadOnlyList<byte[]>, ListJson<byte[], Base64Json>>(writer, "labels"u8, value.Labels, value.Unmapped);
        JsonMember.WriteUnmapped(writer, value.Unmapped, DeclaredNames);
        writer.WriteEndObject();
    }
}
