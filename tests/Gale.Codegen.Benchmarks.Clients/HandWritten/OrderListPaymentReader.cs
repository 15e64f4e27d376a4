using System.Text.Json;
using Gale.Codegen.Benchmarks.Clients.Plain;

namespace Gale.Codegen.Benchmarks.Clients.HandWritten;

/// <summary>Reads what its name says as well as one writes it by hand.</summary>
internal static class OrderListPaymentReader
{
    public static OrderListPayment Read(ref Utf8JsonReader reader)
    {
        string? paymentMethod = null;
        string? last4 = null;
        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = reader.ValueSpan;
            switch (member.Length)
            {
                case 14 when member.SequenceEqual("payment_method"u8):
                    reader.Read();
                    paymentMethod = reader.GetString();
                    seen |= 1;
                    break;
                case 5 when member.SequenceEqual("last4"u8):
                    reader.Read();
                    last4 = reader.GetString();
                    seen |= 2;
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

        return new OrderListPayment
        {
            PaymentMethod = paymentMethod!,
            Last4 = last4!,
        };
    }
}
