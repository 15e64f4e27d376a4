using System.Text.Json;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime.Tests.Calls;

internal readonly struct OrderPageJson : IJsonCodec<OrderPage>
{
    public static OrderPage Read(ref Utf8JsonReader reader)
    {
        IReadOnlyList<Order>? items = null;
        UnmappedBuilder unmapped = default;
        JsonObject.Start(ref reader);
        while (JsonObject.TryReadName(ref reader, out var name))
        {
            if (JsonObject.NameIs(name, "items"u8))
            {
                items = ListJson<Order, OrderJson>.Read(ref reader);
            }
            else
            {
                unmapped.Add(ref reader, name);
            }
        }

        return new OrderPage { Items = items ?? throw JsonObject.Missing("OrderPage", 0, "items") };
    }

    public static void Write(JsonOutput writer, OrderPage value)
    {
        writer.WriteStartObject();
        JsonMember.Write<IReadOnlyList<Order>, ListJson<Order, OrderJson>>(writer, "items"u8, value.Items);
        writer.WriteEndObject();
    }
}
