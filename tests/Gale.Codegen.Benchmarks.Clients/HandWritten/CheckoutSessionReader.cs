using System.Text.Json;
using Gale.Codegen.Benchmarks.Clients.Plain;

namespace Gale.Codegen.Benchmarks.Clients.HandWritten;

/// <summary>Reads what its name says as well as one writes it by hand.</summary>
internal static class CheckoutSessionReader
{
    public static CheckoutSession Read(ref Utf8JsonReader reader)
    {
        string? checkoutId = null;
        Uri? checkoutUrl = null;
        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = reader.ValueSpan;
            switch (member.Length)
            {
                case 11 when member.SequenceEqual("checkout_id"u8):
                    reader.Read();
                    checkoutId = reader.GetString();
                    seen |= 1;
                    break;
                case 12 when member.SequenceEqual("checkout_url"u8):
                    reader.Read();
                    checkoutUrl = new Uri(reader.GetString()!, UriKind.RelativeOrAbsolute);
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

        return new CheckoutSession
        {
            CheckoutId = checkoutId!,
            CheckoutUrl = checkoutUrl!,
        };
    }
}
