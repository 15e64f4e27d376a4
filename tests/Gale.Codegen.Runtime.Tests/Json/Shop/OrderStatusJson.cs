using System.Text.Json;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime.Tests.Json.Shop;

public readonly struct OrderStatusJson : IPartialCodec<OrderStatus>
{
    public static OrderStatus Read(ref Utf8JsonReader reader)
    {
        var text = JsonText.Read(ref reader);
        switch (text.Length)
        {
            case 6 when JsonObject.NameIs(text, "active"u8):
                return OrderStatus.Active;
            case 4 when JsonObject.NameIs(text, "paid"u8):
                return OrderStatus.Paid;
        }

        return OrderStatus.Unknown;
    }

    public static void Write(JsonOutput writer, OrderStatus value) => writer.WriteStringValue(value switch
    {
        OrderStatus.Active => "active"u8,
        OrderStatus.Paid => "paid"u8,
        _ => throw EnumText.NotWritable("OrderStatus"),
    });

    public static bool IsWhole(ref Utf8JsonReader reader, OrderStatus value) => value != OrderStatus.Unknown;
}
