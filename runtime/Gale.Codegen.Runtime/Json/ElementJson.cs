#if NET9_0_OR_GREATER
using System.Runtime.InteropServices;
using System.Text.Unicode;
#endif
using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Any JSON, null included. What was read does not depend on the buffer that it was read from.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ElementJson : IJsonCodec<JsonElement>
{
    /// <inheritdoc/>
    public static JsonElement Read(ref Utf8JsonReader reader)
    {
        var value = JsonElement.ParseValue(ref reader);
        return HasTexts(value) && !IsUnicode(value) ? throw JsonMismatch.NotUnicode(null) : value;
    }

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteElement(value);
        }
    }

    private static bool HasTexts(JsonElement value) =>
        value.ValueKind is JsonValueKind.String or JsonValueKind.Object or JsonValueKind.Array;

#if NET9_0_OR_GREATER
    private static bool IsUnicode(JsonElement value) => Utf8.IsValid(JsonMarshal.GetRawUtf8Value(value));
#else
    private static bool IsUnicode(JsonElement value)
    {
        try
        {
            return value.GetRawText() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }
#endif
}
