using System.Text.Json;
using Gale.Codegen.Benchmarks.Clients.Plain;

namespace Gale.Codegen.Benchmarks.Clients.HandWritten;

/// <summary>Reads what its name says as well as one writes it by hand.</summary>
internal static class OrderListItemReader
{
    public static OrderListItem Read(ref Utf8JsonReader reader)
    {
        string? id = null;
        string? orderNumber = null;
        OrderStatus status = default;
        OrderPaymentStatus paymentStatus = default;
        OrderCustomer? customer = null;
        OrderListAmounts? amounts = null;
        OrderListPayment? payment = null;
        DateTimeOffset createdAt = default;
        DateTimeOffset? completedAt = null;
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
                case 12 when member.SequenceEqual("order_number"u8):
                    reader.Read();
                    orderNumber = reader.GetString();
                    seen |= 2;
                    break;
                case 6 when member.SequenceEqual("status"u8):
                    reader.Read();
                    status = EnumTexts.OrderStatusOf(ref reader);
                    seen |= 4;
                    break;
                case 14 when member.SequenceEqual("payment_status"u8):
                    reader.Read();
                    paymentStatus = EnumTexts.OrderPaymentStatusOf(ref reader);
                    seen |= 8;
                    break;
                case 8 when member.SequenceEqual("customer"u8):
                    reader.Read();
                    customer = OrderCustomerReader.Read(ref reader);
                    seen |= 16;
                    break;
                case 7 when member.SequenceEqual("amounts"u8):
                    reader.Read();
                    amounts = OrderListAmountsReader.Read(ref reader);
                    seen |= 32;
                    break;
                case 7 when member.SequenceEqual("payment"u8):
                    reader.Read();
                    payment = reader.TokenType == JsonTokenType.Null ? null : OrderListPaymentReader.Read(ref reader);
                    break;
                case 10 when member.SequenceEqual("created_at"u8):
                    reader.Read();
                    createdAt = reader.GetDateTimeOffset();
                    seen |= 64;
                    break;
                case 12 when member.SequenceEqual("completed_at"u8):
                    reader.Read();
                    completedAt = reader.TokenType == JsonTokenType.Null ? null : reader.GetDateTimeOffset();
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

        return new OrderListItem
        {
            Id = id!,
            OrderNumber = orderNumber!,
            Status = status,
            PaymentStatus = paymentStatus,
            Customer = customer!,
            Amounts = amounts!,
            Payment = payment,
            CreatedAt = createdAt,
            CompletedAt = completedAt,
        };
    }
}
