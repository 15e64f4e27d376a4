using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Integers of 64 bits without a sign, with the spellings of <see cref="Int64Json"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UInt64Json : IJsonCodec<ulong>
{
    private const string Expected = "an integer of 64 bits without a sign";

    /// <inheritdoc/>
    public static ulong Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw JsonMismatch.Expected("an integer", ref reader);
        }

        if (reader.TryGetUInt64(out var value))
        {
            return value;
        }

        return JsonInteger.TryParse(ref reader, out var integer) && integer >= 0 ? (ulong)integer : throw JsonMismatch.NotA(Expected);
    }

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, ulong value) => writer.WriteNumberValue(value);
}
