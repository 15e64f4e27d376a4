using System.Text.Json;
using Gale.Codegen.Benchmarks.Clients.Plain;

namespace Gale.Codegen.Benchmarks.Clients.HandWritten;

/// <summary>Writes what its name says as well as one writes it by hand.</summary>
internal static class OrderListAmountsWriter
{
    private static readonly JsonEncodedText _total = JsonEncodedText.Encode("total");
    private static readonly JsonEncodedText _hsaAmount = JsonEncodedText.Encode("hsa_amount");
    private static readonly JsonEncodedText _regularAmount = JsonEncodedText.Encode("regular_amount");

    public static void Write(Utf8JsonWriter writer, OrderListAmounts value)
    {
        writer.WriteStartObject();
        writer.WriteNumber(_total, value.Total);
        writer.WriteNumber(_hsaAmount, value.HsaAmount);
        writer.WriteNumber(_regularAmount, value.RegularAmount);
        writer.WriteEndObject();
    }
}
