using System.Text.Json;
using Gale.Codegen.Benchmarks.Clients.Plain;

namespace Gale.Codegen.Benchmarks.Clients.HandWritten;

/// <summary>Reads what its name says as well as one writes it by hand.</summary>
internal static class OrderCustomerReader
{
    public static OrderCustomer Read(ref Utf8JsonReader reader)
    {
        string? email = null;
        string? firstName = null;
        string? lastName = null;
        string? phone = null;
        Address? shippingAddress = null;
        Address? billingAddress = null;
        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = reader.ValueSpan;
            switch (member.Length)
            {
                case 5 when member.SequenceEqual("email"u8):
                    reader.Read();
                    email = reader.GetString();
                    seen |= 1;
                    break;
                case 10 when member.SequenceEqual("first_name"u8):
                    reader.Read();
                    firstName = reader.GetString();
                    seen |= 2;
                    break;
                case 9 when member.SequenceEqual("last_name"u8):
                    reader.Read();
                    lastName = reader.GetString();
                    seen |= 4;
                    break;
                case 5 when member.SequenceEqual("phone"u8):
                    reader.Read();
                    phone = reader.TokenType == JsonTokenType.Null ? null : reader.GetString();
                    break;
                case 16 when member.SequenceEqual("shipping_address"u8):
                    reader.Read();
                    shippingAddress = reader.TokenType == JsonTokenType.Null ? null : AddressReader.Read(ref reader);
                    break;
                case 15 when member.SequenceEqual("billing_address"u8):
                    reader.Read();
                    billingAddress = reader.TokenType == JsonTokenType.Null ? null : AddressReader.Read(ref reader);
                    break;
                default:
                    reader.Read();
                    reader.Skip();
                    break;
            }
        }

        if (seen != 7)
        {
            throw new JsonException("A required member is missing.");
        }

        return new OrderCustomer
        {
            Email = email!,
            FirstName = firstName!,
            LastName = lastName!,
            Phone = phone,
            ShippingAddress = shippingAddress,
            BillingAddress = billingAddress,
        };
    }
}
