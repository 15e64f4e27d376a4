using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>
/// Integers of 64 bits. <c>1.0</c> and <c>1e2</c> are integers too (JSON Schema 2020-12, 6.1.1): a server that writes them
/// has said nothing else.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Int64Json : IJsonCodec<long>
{
    /// <inheritdoc/>
    public static long Read(ref Utf8JsonReader reader) =>
        TryRead(ref reader, out var value) ? value : throw JsonMismatch.NotA("an integer of 64 bits");

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, long value) => writer.WriteNumberValue(value);

    /// <summary>The integer; <see langword="false"/> where a number is none or does not fit.</summary>
    internal static bool TryRead(ref Utf8JsonReader reader, out long value)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw JsonMismatch.Expected("an integer", ref reader);
        }

        return reader.TryGetInt64(out value) || JsonInteger.TryParse(ref reader, out value);
    }
}
