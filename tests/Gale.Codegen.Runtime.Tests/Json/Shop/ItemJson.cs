using System.Text.Json;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime.Tests.Json.Shop;

public readonly struct ItemJson : IJsonCodec<Item>
{
    private static readonly string[] DeclaredNames = ["sku", "quantity", "price", "parts"];

    public static Item Read(ref Utf8JsonReader reader)
    {
        string? sku = default;
        int? quantity = default;
        decimal? price = default;
        IReadOnlyList<Item>? parts = default;
        ulong seen = 0;
        UnmappedBuilder unmapped = default;
        JsonObject.Start(ref reader);
        while (JsonObject.TryReadName(ref reader, out var member))
        {
            switch (member.Length)
            {
                case 3 when JsonObject.NameIs(member, "sku"u8):
                    sku = StringJson.Read(ref reader);
                    seen |= 1UL << 0;
                    break;
                case 8 when JsonObject.NameIs(member, "quantity"u8):
                    if (!unmapped.TookNull(ref reader, "quantity"))
                    {
                        quantity = Int32Json.Read(ref reader);
                    }

                    break;
                case 5 when JsonObject.NameIs(member, "price"u8):
                    if (!unmapped.TookNull(ref reader, "price"))
                    {
                        price = DecimalJson.Read(ref reader);
                    }

                    break;
                case 5 when JsonObject.NameIs(member, "parts"u8):
                    if (!unmapped.TookNull(ref reader, "parts"))
                    {
                        parts = ListJson<Item, ItemJson>.Read(ref reader);
                    }

                    break;
                default:
                    unmapped.Add(ref reader, member);
                    break;
            }
        }

        if (seen != 0x1UL)
        {
            throw JsonObject.Missing("Item", seen, "sku");
        }

        return new Item { Sku = sku!, Quantity = quantity, Price = price, Parts = parts, Unmapped = unmapped.Build() };
    }

    public static void Write(JsonOutput writer, Item value)
    {
        writer.WriteStartObject();
        JsonMember.Write<string, StringJson>(writer, "sku"u8, value.Sku);
        JsonMember.WriteOptionalValue<int, Int32Json>(writer, "quantity"u8, value.Quantity, value.Unmapped);
        JsonMember.WriteOptionalValue<decimal, DecimalJson>(writer, "price"u8, value.Price, value.Unmapped);
        JsonMember.WriteOptional<IReadOnlyList<Item>, ListJson<Item, ItemJson>>(writer, "parts"u8, value.Parts, value.Unmapped);
        JsonMember.WriteUnmapped(writer, value.Unmapped, DeclaredNames);
        writer.WriteEndObject();
    }
}
