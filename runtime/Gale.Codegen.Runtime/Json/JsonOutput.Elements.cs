#if NET9_0_OR_GREATER
using System.Runtime.InteropServices;
#else
using System.Text;
#endif
using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

public sealed partial class JsonOutput
{
    /// <summary>
    /// The body is read by a JSON parser and never put into HTML, so letters of other scripts go as they are.
    /// </summary>
    private static readonly JsonWriterOptions _relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Blanks between tokens, a line end among them, and escapes: what is to be written shorter than it came.</summary>
    private static readonly SearchValues<byte> _loose = SearchValues.Create(" \t\r\n\\"u8);

    /// <summary>JSON that was read, or made, as an element.</summary>
    internal void WriteElement(JsonElement value)
    {
#if NET9_0_OR_GREATER
        var json = JsonMarshal.GetRawUtf8Value(value);
#else
        ReadOnlySpan<byte> json = Encoding.UTF8.GetBytes(value.GetRawText());
#endif
        if (_writer is not null)
        {
            WriteTo(_writer, value, json);
        }
        else if (value.ValueKind == JsonValueKind.String ? json.Contains((byte)'\\') : json.ContainsAny(_loose))
        {
            WriteAnew(value, json);
        }
        else
        {
            Append(json);
        }
    }

    private void WriteAnew(JsonElement value, ReadOnlySpan<byte> json)
    {
        var bytes = new PooledBytes(json.Length);
        using (var writer = new Utf8JsonWriter(bytes, _relaxed))
        {
            WriteTo(writer, value, json);
        }

        Append(bytes.Span);
        bytes.Return();
    }

    /// <summary>Half a pair is JSON all the same (RFC 8259, 8.2), but the framework cannot unescape it to write it anew.</summary>
    private static void WriteTo(Utf8JsonWriter writer, JsonElement value, ReadOnlySpan<byte> json)
    {
        if (json.IndexOf("\\ud"u8) >= 0 || json.IndexOf("\\uD"u8) >= 0)
        {
            writer.WriteRawValue(json, skipInputValidation: true);
        }
        else
        {
            value.WriteTo(writer);
        }
    }
}
