using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime.Tests.Json.Shop;

public sealed class ShopJsonResolver : JsonCodecResolver
{
    private ShopJsonResolver()
    {
        Add<Order, OrderJson>();
        Add<Item, ItemJson>();
        AddOpenEnum<OrderStatus, OrderStatusJson>();
        AddEnum<SortOrder, SortOrderJson>();
    }

    public static ShopJsonResolver Default { get; } = new();
}
