using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Numbers of 64 bits, binary.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct DoubleJson : IPartialCodec<double>
{
    private const int CertainDigits = 15;

    /// <inheritdoc/>
    public static double Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw JsonMismatch.Expected("a number", ref reader);
        }

        return reader.TryGetDouble(out var value) && double.IsFinite(value) ? value : throw JsonMismatch.NotA("a number that fits a double");
    }

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, double value) =>
        writer.WriteNumberValue(double.IsFinite(value) ? value : throw JsonMismatch.NotFinite());

    /// <inheritdoc/>
    public static bool IsWhole(ref Utf8JsonReader reader, double value) => NumberText.IsAllOf(ref reader, value, CertainDigits);
}
