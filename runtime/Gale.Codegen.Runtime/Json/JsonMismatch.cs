using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>The errors of reading: what was expected and what was found.</summary>
internal static class JsonMismatch
{
    /// <summary>Another kind of value than expected.</summary>
    public static JsonException Expected(string expected, ref Utf8JsonReader reader) =>
        new($"Expected {expected}, found {NameOf(reader.TokenType)}.");

    /// <summary>The right kind of value, but one that the type cannot hold. The value itself may be a secret and is not shown.</summary>
    public static JsonException NotA(string expected) => new($"Expected {expected}, found a value that is none.");

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
