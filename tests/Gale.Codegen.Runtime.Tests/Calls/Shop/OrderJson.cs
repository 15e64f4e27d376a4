using System.Text.Json;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime.Tests.Calls;

internal readonly struct OrderJson : IJsonCodec<Order>
{
    private static readonly string[] _names = ["id", "amount"];

    public static Order Read(ref Utf8JsonReader reader)
    {
        string? id = null;
        long amount = 0;
        ulong seen = 0;
        UnmappedBuilder unmapped = default;
        JsonObject.Start(ref reader);
        while (JsonObject.TryReadName(ref reader, out var name))
        {
            switch (name.Length)
            {
                case 2 when JsonObject.NameIs(name, "id"u8):
                    id = StringJson.Read(ref reader);
                    seen |= 1UL << 0;
                    break;
                case 6 when JsonObject.NameIs(name, "amount"u8):
                    amount = Int64Json.Read(ref reader);
                    seen |= 1UL << 1;
                    break;
                default:
                    unmapped.Add(ref reader, name);
                    break;
            }
        }

        if (seen != 0b11)
        {
            throw JsonObject.Missing("Order", seen, _names);
        }

        return new Order { Id = id!, Amount = amount, Unmapped = unmapped.Build() };
    }

    public static void Write(JsonOutput writer, Order value)
    {
        writer.WriteStartObject();
        JsonMember.Write<string, StringJson>(writer, "id"u8, value.Id);
        JsonMember.Write<long, Int64Json>(writer, "amount"u8, value.Amount);
        JsonMember.WriteUnmapped(writer, value.Unmapped, _names);
        writer.WriteEndObject();
    }
}
