using System.Text.Json;
using Gale.Codegen.Benchmarks.Clients.Plain;

namespace Gale.Codegen.Benchmarks.Clients.HandWritten;

/// <summary>Reads what its name says as well as one writes it by hand.</summary>
internal static class CheckoutOrderReader
{
    public static CheckoutOrder Read(ref Utf8JsonReader reader)
    {
        string? id = null;
        OrderStatus status = default;
        bool isRecurring = default;
        OrderPaymentStatus paymentStatus = default;
        long amount = default;
        string? currency = null;
        string? paymentLinkId = null;
        string? clientReferenceId = null;
        string? referenceId = null;
        CheckoutOrderCustomer? customer = null;
        IReadOnlyList<CheckoutOrderLineItem>? lineItems = null;
        DateTimeOffset createdAt = default;
        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = reader.ValueSpan;
            switch (member.Length)
            {
                case 2 when member.SequenceEqual("id"u8):
                    reader.Read();
                    id = reader.GetString();
                    seen |= 1;
                    break;
                case 6 when member.SequenceEqual("status"u8):
                    reader.Read();
                    status = EnumTexts.OrderStatusOf(ref reader);
                    seen |= 2;
                    break;
                case 12 when member.SequenceEqual("is_recurring"u8):
                    reader.Read();
                    isRecurring = reader.GetBoolean();
                    seen |= 4;
                    break;
                case 14 when member.SequenceEqual("payment_status"u8):
                    reader.Read();
                    paymentStatus = EnumTexts.OrderPaymentStatusOf(ref reader);
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
                case 15 when member.SequenceEqual("payment_link_id"u8):
                    reader.Read();
                    paymentLinkId = reader.TokenType == JsonTokenType.Null ? null : reader.GetString();
                    break;
                case 19 when member.SequenceEqual("client_reference_id"u8):
                    reader.Read();
                    clientReferenceId = reader.TokenType == JsonTokenType.Null ? null : reader.GetString();
                    break;
                case 12 when member.SequenceEqual("reference_id"u8):
                    reader.Read();
                    referenceId = reader.TokenType == JsonTokenType.Null ? null : reader.GetString();
                    break;
                case 8 when member.SequenceEqual("customer"u8):
                    reader.Read();
                    customer = CheckoutOrderCustomerReader.Read(ref reader);
                    seen |= 64;
                    break;
                case 10 when member.SequenceEqual("line_items"u8):
                    reader.Read();
                    lineItems = reader.TokenType == JsonTokenType.Null ? null : ReadList(ref reader);
                    break;
                case 10 when member.SequenceEqual("created_at"u8):
                    reader.Read();
                    createdAt = reader.GetDateTimeOffset();
                    seen |= 128;
                    break;
                default:
                    reader.Read();
                    reader.Skip();
                    break;
            }
        }

        if (seen != 255)
        {
            throw new JsonException("A required member is missing.");
        }

        return new CheckoutOrder
        {
            Id = id!,
            Status = status,
            IsRecurring = isRecurring,
            PaymentStatus = paymentStatus,
            Amount = amount,
            Currency = currency!,
            PaymentLinkId = paymentLinkId,
            ClientReferenceId = clientReferenceId,
            ReferenceId = referenceId,
            Customer = customer!,
            LineItems = lineItems,
            CreatedAt = createdAt,
        };
    }

    private static List<CheckoutOrderLineItem> ReadList(ref Utf8JsonReader reader)
    {
        var items = new List<CheckoutOrderLineItem>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(CheckoutOrderLineItemReader.Read(ref reader));
        }

        return items;
    }
}
