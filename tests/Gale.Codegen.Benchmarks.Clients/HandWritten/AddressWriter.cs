using System.Text.Json;
using Gale.Codegen.Benchmarks.Clients.Plain;

namespace Gale.Codegen.Benchmarks.Clients.HandWritten;

/// <summary>Writes what its name says as well as one writes it by hand.</summary>
internal static class AddressWriter
{
    private static readonly JsonEncodedText _addressLine1 = JsonEncodedText.Encode("address_line_1");
    private static readonly JsonEncodedText _addressLine2 = JsonEncodedText.Encode("address_line_2");
    private static readonly JsonEncodedText _city = JsonEncodedText.Encode("city");
    private static readonly JsonEncodedText _state = JsonEncodedText.Encode("state");
    private static readonly JsonEncodedText _postalCode = JsonEncodedText.Encode("postal_code");
    private static readonly JsonEncodedText _country = JsonEncodedText.Encode("country");

    public static void Write(Utf8JsonWriter writer, Address value)
    {
        writer.WriteStartObject();
        writer.WriteString(_addressLine1, value.AddressLine1);

        if (value.AddressLine2 is { } addressLine2)
        {
            writer.WriteString(_addressLine2, addressLine2);
        }

        writer.WriteString(_city, value.City);
        writer.WriteString(_state, value.State);
        writer.WriteString(_postalCode, value.PostalCode);
        writer.WriteString(_country, value.Country);
        writer.WriteEndObject();
    }
}
