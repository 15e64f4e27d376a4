using System.Text.Json;
using Gale.Codegen.Benchmarks.Clients.Plain;

namespace Gale.Codegen.Benchmarks.Clients.HandWritten;

/// <summary>Reads what its name says as well as one writes it by hand.</summary>
internal static class OrderListAmountsReader
{
    public static OrderListAmounts Read(ref Utf8JsonReader reader)
    {
        long total = default;
        long hsaAmount = default;
        long regularAmount = default;
        var seen = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = reader.ValueSpan;
            switch (member.Length)
            {
                case 5 when member.SequenceEqual("total"u8):
                    reader.Read();
                    total = reader.GetInt64();
                    seen |= 1;
                    break;
                case 10 when member.SequenceEqual("hsa_amount"u8):
                    reader.Read();
                    hsaAmount = reader.GetInt64();
                    seen |= 2;
                    break;
                case 14 when member.SequenceEqual("regular_amount"u8):
                    reader.Read();
                    regularAmount = reader.GetInt64();
                    seen |= 4;
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

        return new OrderListAmounts
        {
            Total = total,
            HsaAmount = hsaAmount,
            RegularAmount = regularAmount,
        };
    }
}
