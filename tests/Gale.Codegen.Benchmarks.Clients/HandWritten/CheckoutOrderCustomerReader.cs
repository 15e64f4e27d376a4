using System.Text.Json;
using Gale.Codegen.Benchmarks.Clients.Plain;

namespace Gale.Codegen.Benchmarks.Clients.HandWritten;

/// <summary>Reads what its name says as well as one writes it by hand.</summary>
internal static class CheckoutOrderCustomerReader
{
    public static CheckoutOrderCustomer Read(ref Utf8JsonReader reader)
    {
        string? email = null;
        string? name = null;
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
                case 4 when member.SequenceEqual("name"u8):
                    reader.Read();
                    name = reader.GetString();
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

        return new CheckoutOrderCustomer
        {
            Email = email!,
            Name = name!,
        };
    }
}
