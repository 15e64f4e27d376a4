using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Texts.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct StringJson : IJsonCodec<string>
{
    /// <inheritdoc/>
    public static string Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonMismatch.Expected("a string", ref reader);
        }

        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw JsonMismatch.NotUnicode(exception);
        }
    }

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, string value) =>
        writer.WriteStringValue(value ?? throw JsonMismatch.NullToWrite("a string"));
}
