using System.Text.Json;
using Gale.Codegen.Benchmarks.Clients.Plain;

namespace Gale.Codegen.Benchmarks.Clients.HandWritten;

/// <summary>Reads what its name says as well as one writes it by hand.</summary>
internal static class AddressReader
{
    public static Address Read(ref Utf8JsonReader reader)
    {
        string? addressLine1 = null;
        string? addressLine2 = null;
        string? city = null;
        string? state = null;
        string? postalCode = null;
        string? country = null;
        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = reader.ValueSpan;
            switch (member.Length)
            {
                case 14 when member.SequenceEqual("address_line_1"u8):
                    reader.Read();
                    addressLine1 = reader.GetString();
                    seen |= 1;
                    break;
                case 14 when member.SequenceEqual("address_line_2"u8):
                    reader.Read();
                    addressLine2 = reader.TokenType == JsonTokenType.Null ? null : reader.GetString();
                    break;
                case 4 when member.SequenceEqual("city"u8):
                    reader.Read();
                    city = reader.GetString();
                    seen |= 2;
                    break;
                case 5 when member.SequenceEqual("state"u8):
                    reader.Read();
                    state = reader.GetString();
                    seen |= 4;
                    break;
                case 11 when member.SequenceEqual("postal_code"u8):
                    reader.Read();
                    postalCode = reader.GetString();
                    seen |= 8;
                    break;
                case 7 when member.SequenceEqual("country"u8):
                    reader.Read();
                    country = reader.GetString();
                    seen |= 16;
                    break;
                default:
                    reader.Read();
                    reader.Skip();
                    break;
            }
        }

        if (seen != 31)
        {
            throw new JsonException("A required member is missing.");
        }

        return new Address
        {
            AddressLine1 = addressLine1!,
            AddressLine2 = addressLine2,
            City = city!,
            State = state!,
            PostalCode = postalCode!,
            Country = country!,
        };
    }
}
