using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Booleans.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct BooleanJson : IJsonCodec<bool>
{
    /// <inheritdoc/>
    public static bool Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw JsonMismatch.Expected("a boolean", ref reader),
    };

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, bool value) => writer.WriteBooleanValue(value);
}
