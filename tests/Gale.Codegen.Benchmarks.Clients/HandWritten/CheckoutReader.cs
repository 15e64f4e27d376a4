using System.Text.Json;
using Gale.Codegen.Benchmarks.Clients.Plain;

namespace Gale.Codegen.Benchmarks.Clients.HandWritten;

/// <summary>Reads what its name says as well as one writes it by hand.</summary>
internal static class CheckoutReader
{
    public static Checkout Read(ref Utf8JsonReader reader)
    {
        string? checkoutId = null;
        CheckoutStatus status = default;
        CheckoutOrder? order = null;
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
                case 6 when member.SequenceEqual("status"u8):
                    reader.Read();
                    status = EnumTexts.CheckoutStatusOf(ref reader);
                    seen |= 2;
                    break;
                case 5 when member.SequenceEqual("order"u8):
                    reader.Read();
                    order = reader.TokenType == JsonTokenType.Null ? null : CheckoutOrderReader.Read(ref reader);
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

        return new Checkout
        {
            CheckoutId = checkoutId!,
            Status = status,
            Order = order,
        };
    }
}
