using System.Text.Json;
using Gale.Codegen.Benchmarks.Clients.Plain;

namespace Gale.Codegen.Benchmarks.Clients.HandWritten;

/// <summary>Reads what its name says as well as one writes it by hand.</summary>
internal static class OrderPageReader
{
    public static OrderPage Read(ref Utf8JsonReader reader)
    {
        IReadOnlyList<OrderListItem>? data = null;
        bool hasMore = default;
        string? nextCursor = null;
        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = reader.ValueSpan;
            switch (member.Length)
            {
                case 4 when member.SequenceEqual("data"u8):
                    reader.Read();
                    data = ReadList(ref reader);
                    seen |= 1;
                    break;
                case 8 when member.SequenceEqual("has_more"u8):
                    reader.Read();
                    hasMore = reader.GetBoolean();
                    seen |= 2;
                    break;
                case 11 when member.SequenceEqual("next_cursor"u8):
                    reader.Read();
                    nextCursor = reader.TokenType == JsonTokenType.Null ? null : reader.GetString();
                    break;
                default:
                    reader.Read();
                    reader.Skip();
                    break;
            }
        }

        if (seen != 3)
        {
            throw new JsonException("A required member is missing.");
        }

        return new OrderPage
        {
            Data = data!,
            HasMore = hasMore,
            NextCursor = nextCursor,
        };
    }

    private static List<OrderListItem> ReadList(ref Utf8JsonReader reader)
    {
        var items = new List<OrderListItem>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(OrderListItemReader.Read(ref reader));
        }

        return items;
    }
}
