using System.Text.Json;
using Gale.Codegen.Benchmarks.Clients.Plain;

namespace Gale.Codegen.Benchmarks.Clients.HandWritten;

/// <summary>Reads what its name says as well as one writes it by hand.</summary>
internal static class CheckoutOrderLineItemReader
{
    public static CheckoutOrderLineItem Read(ref Utf8JsonReader reader)
    {
        string? productId = null;
        string? name = null;
        long quantity = default;
        long unitAmount = default;
        long amount = default;
        string? currency = null;
        bool isRecurring = default;
        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = reader.ValueSpan;
            switch (member.Length)
            {
                case 10 when member.SequenceEqual("product_id"u8):
                    reader.Read();
                    productId = reader.GetString();
                    seen |= 1;
                    break;
                case 4 when member.SequenceEqual("name"u8):
                    reader.Read();
                    name = reader.GetString();
                    seen |= 2;
                    break;
                case 8 when member.SequenceEqual("quantity"u8):
                    reader.Read();
                    quantity = reader.GetInt64();
                    seen |= 4;
                    break;
                case 11 when member.SequenceEqual("unit_amount"u8):
                    reader.Read();
                    unitAmount = reader.GetInt64();
                    seen |= 8;
                    break;
                case 6 when member.SequenceEqual("amount"u8):
                    reader.Read();
                    amount = reader.GetInt64();
                    seen |= 16;
                    break;
                case 8 when member.SequenceEqual("currency"u8):
                    reader.Read();
                    currency = reader.GetString();
                    seen |= 32;
                    break;
                case 12 when member.SequenceEqual("is_recurring"u8):
                    reader.Read();
                    isRecurring = reader.GetBoolean();
                    seen |= 64;
                    break;
                default:
                    reader.Read();
                    reader.Skip();
                    break;
            }
        }

        if (seen != 127)
        {
            throw new JsonException("A required member is missing.");
        }

        return new CheckoutOrderLineItem
        {
            ProductId = productId!,
            Name = name!,
            Quantity = quantity,
            UnitAmount = unitAmount,
            Amount = amount,
            Currency = currency!,
            IsRecurring = isRecurring,
        };
    }
}
