using System.Text.Json;
using Gale.Codegen.Benchmarks.Clients.Plain;

namespace Gale.Codegen.Benchmarks.Clients.HandWritten;

/// <summary>Writes what its name says as well as one writes it by hand.</summary>
internal static class CustomerWriter
{
    private static readonly JsonEncodedText _email = JsonEncodedText.Encode("email");
    private static readonly JsonEncodedText _firstName = JsonEncodedText.Encode("first_name");
    private static readonly JsonEncodedText _lastName = JsonEncodedText.Encode("last_name");
    private static readonly JsonEncodedText _phone = JsonEncodedText.Encode("phone");

    public static void Write(Utf8JsonWriter writer, Customer value)
    {
        writer.WriteStartObject();
        writer.WriteString(_email, value.Email);
        writer.WriteString(_firstName, value.FirstName);
        writer.WriteString(_lastName, value.LastName);

        if (value.Phone is { } phone)
        {
            writer.WriteString(_phone, phone);
        }

        writer.WriteEndObject();
    }
}
