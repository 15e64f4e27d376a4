using System.Text.Json;
using Gale.Codegen.Benchmarks.Clients.Plain;

namespace Gale.Codegen.Benchmarks.Clients.HandWritten;

/// <summary>Writes what its name says as well as one writes it by hand.</summary>
internal static class OrderListItemWriter
{
    private static readonly JsonEncodedText _id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText _orderNumber = JsonEncodedText.Encode("order_number");
    private static readonly JsonEncodedText _status = JsonEncodedText.Encode("status");
    private static readonly JsonEncodedText _paymentStatus = JsonEncodedText.Encode("payment_status");
    private static readonly JsonEncodedText _customer = JsonEncodedText.Encode("customer");
    private static readonly JsonEncodedText _amounts = JsonEncodedText.Encode("amounts");
    private static readonly JsonEncodedText _payment = JsonEncodedText.Encode("payment");
    private static readonly JsonEncodedText _createdAt = JsonEncodedText.Encode("created_at");
    private static readonly JsonEncodedText _completedAt = JsonEncodedText.Encode("completed_at");

    public static void Write(Utf8JsonWriter writer, OrderListItem value)
    {
        writer.WriteStartObject();
        writer.WriteString(_id, value.Id);
        writer.WriteString(_orderNumber, value.OrderNumber);
        writer.WriteString(_status, EnumTexts.TextOf(value.Status));
        writer.WriteString(_paymentStatus, EnumTexts.TextOf(value.PaymentStatus));
        writer.WritePropertyName(_customer);
        OrderCustomerWriter.Write(writer, value.Customer);
        writer.WritePropertyName(_amounts);
        OrderListAmountsWriter.Write(writer, value.Amounts);

        if (value.Payment is { } payment)
        {
            writer.WritePropertyName(_payment);
            OrderListPaymentWriter.Write(writer, payment);
        }

        writer.WriteString(_createdAt, value.CreatedAt);

        if (value.CompletedAt is { } completedAt)
        {
            writer.WriteString(_completedAt, completedAt);
        }

        writer.WriteEndObject();
    }
}
