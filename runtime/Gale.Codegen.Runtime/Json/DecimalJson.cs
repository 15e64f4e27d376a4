using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Decimal numbers: money in major units keeps its digits.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DecimalJson : IPartialCodec<decimal>
{
    private const int CertainDigits = 28;

    /// <inheritdoc/>
    public static decimal Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw JsonMismatch.Expected("a number", ref reader);
        }

        return reader.TryGetDecimal(out var value) ? value : throw JsonMismatch.NotA("a number that fits a decimal");
    }

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, decimal value) => writer.WriteNumberValue(value);

    /// <inheritdoc/>
    public static bool IsWhole(ref Utf8JsonReader reader, decimal value) => NumberText.IsAllOf(ref reader, value, CertainDigits);
}
