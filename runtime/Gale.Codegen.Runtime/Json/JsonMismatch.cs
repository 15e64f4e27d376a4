using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>The errors of reading: what was expected and what was found.</summary>
internal static class JsonMismatch
{
    /// <summary>Another kind of value than expected.</summary>
    public static JsonException Expected(string expected, ref Utf8JsonReader reader)
    {
        var exception = new JsonException($"Expected {expected}, found {NameOf(reader.TokenType)}.");
        return reader.TokenType == JsonTokenType.Null ? exception.As(ApiDriftKind.NullValue) : exception;
    }

    /// <summary>The right kind of value, but one that the type cannot hold. The value itself may be a secret and is not shown.</summary>
    public static JsonException NotA(string expected) => new($"Expected {expected}, found a value that is none.");

    /// <summary>Bytes that are no UTF-8, or the escape of half a surrogate pair.</summary>
    public static JsonException NotUnicode(Exception? exception) => new("Expected a text in Unicode, found one that is none.", exception);

    /// <summary>A null was to be written where the document has none.</summary>
    public static JsonException NullToWrite(string expected) => new($"Expected {expected} to write, found null.");

    /// <summary>A number was to be written that is none in JSON (RFC 8259, section 6).</summary>
    public static JsonException NotFinite() => new("Expected a finite number to write, found one that JSON has no form for.");

    private static string NameOf(JsonTokenType token) => token switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "a boolean",
        JsonTokenType.Null => "null",
        _ => "nothing",
    };
}
