using System.Text.Json;
using Gale.Codegen.Benchmarks.Clients.Plain;

namespace Gale.Codegen.Benchmarks.Clients.HandWritten;

/// <summary>Writes what its name says as well as one writes it by hand.</summary>
internal static class OrderCustomerWriter
{
    private static readonly JsonEncodedText _email = JsonEncodedText.Encode("email");
    private static readonly JsonEncodedText _firstName = JsonEncodedText.Encode("first_name");
    private static readonly JsonEncodedText _lastName = JsonEncodedText.Encode("last_name");
    private static readonly JsonEncodedText _phone = JsonEncodedText.Encode("phone");
    private static readonly JsonEncodedText _shippingAddress = JsonEncodedText.Encode("shipping_address");
    private static readonly JsonEncodedText _billingAddress = JsonEncodedText.Encode("billing_address");

    public static void Write(Utf8JsonWriter writer, OrderCustomer value)
    {
        writer.WriteStartObject();
        writer.WriteString(_email, value.Email);
        writer.WriteString(_firstName, value.FirstName);
        writer.WriteString(_lastName, value.LastName);

        if (value.Phone is { } phone)
        {
            writer.WriteString(_phone, phone);
        }

        if (value.ShippingAddress is { } shippingAddress)
        {
            writer.WritePropertyName(_shippingAddress);
            AddressWriter.Write(writer, shippingAddress);
        }

        if (value.BillingAddress is { } billingAddress)
        {
            writer.WritePropertyName(_billingAddress);
            AddressWriter.Write(writer, billingAddress);
        }

        writer.WriteEndObject();
    }
}
