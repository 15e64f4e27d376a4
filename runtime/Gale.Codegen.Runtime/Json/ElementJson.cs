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
    public static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Undefined)
        {
            writer.WriteNullValue();
        }
        else if (HasTexts(value) && HasSurrogates(value))
        {
            // Half a pair is JSON all the same (RFC 8259, 8.2), but the framework cannot unescape it to write it anew.
            writer.WriteRawValue(value.GetRawText(), skipInputValidation: true);
        }
        else
        {
            value.WriteTo(writer);
        }
    }

    private static bool HasTexts(JsonElement value) =>
        value.ValueKind is JsonValueKind.String or JsonValueKind.Object or JsonValueKind.Array;

#if NET9_0_OR_GREATER
    private static bool IsUnicode(JsonElement value) => Utf8.IsValid(JsonMarshal.GetRawUtf8Value(value));

    private static bool HasSurrogates(JsonElement value)
    {
        var text = JsonMarshal.GetRawUtf8Value(value);
        return text.IndexOf("\\ud"u8) >= 0 || text.IndexOf("\\uD"u8) >= 0;
    }
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

    private static bool HasSurrogates(JsonElement value) => value.GetRawText().Contains("\\ud", StringComparison.OrdinalIgnoreCase);
#endif
}
