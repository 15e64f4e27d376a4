using System.Text.Json;
using Gale.Codegen.Benchmarks.Clients.Plain;

namespace Gale.Codegen.Benchmarks.Clients.HandWritten;

/// <summary>Writes what its name says as well as one writes it by hand.</summary>
internal static class OrderListPaymentWriter
{
    private static readonly JsonEncodedText _paymentMethod = JsonEncodedText.Encode("payment_method");
    private static readonly JsonEncodedText _last4 = JsonEncodedText.Encode("last4");

    public static void Write(Utf8JsonWriter writer, OrderListPayment value)
    {
        writer.WriteStartObject();
        writer.WriteString(_paymentMethod, value.PaymentMethod);
        writer.WriteString(_last4, value.Last4);
        writer.WriteEndObject();
    }
}
