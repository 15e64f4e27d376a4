using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>The frame of every reader of a list.</summary>
internal static class JsonArray
{
    /// <summary>Checks that an array begins here.</summary>
    public static void Start(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw JsonMismatch.Expected("an array", ref reader);
        }
    }

    /// <summary>Goes to the next item's first token; <see langword="false"/> at the end.</summary>
    public static bool TryReadItem(ref Utf8JsonReader reader) =>
        reader.Read() ? reader.TokenType != JsonTokenType.EndArray : throw new JsonException("Expected the rest of an array, found the end of the text.");
}
