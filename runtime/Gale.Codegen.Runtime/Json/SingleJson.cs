using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Numbers of 32 bits, binary.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct SingleJson : IPartialCodec<float>
{
    private const int CertainDigits = 6;

    /// <inheritdoc/>
    public static float Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw JsonMismatch.Expected("a number", ref reader);
        }

        return reader.TryGetSingle(out var value) && float.IsFinite(value) ? value : throw JsonMismatch.NotA("a number that fits a float");
    }

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, float value) =>
        writer.WriteNumberValue(float.IsFinite(value) ? value : throw JsonMismatch.NotFinite());

    /// <inheritdoc/>
    public static bool IsWhole(ref Utf8JsonReader reader, float value) => NumberText.IsAllOf(ref reader, value, CertainDigits);
}
