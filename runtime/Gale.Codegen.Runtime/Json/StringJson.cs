using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Texts.</summary>
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
            throw new JsonException("Expected a text in Unicode, found half of a surrogate pair.", exception);
        }
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);
}
