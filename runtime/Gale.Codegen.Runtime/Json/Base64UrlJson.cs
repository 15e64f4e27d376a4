using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Bytes as base64url (RFC 4648, section 5): written without padding, read with or without.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Base64UrlJson : IJsonCodec<byte[]>
{
    private const string Expected = "bytes in base64url";

    /// <inheritdoc/>
    public static byte[] Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonMismatch.Expected(Expected, ref reader);
        }

        var text = StringJson.Read(ref reader);
        if (text.AsSpan().ContainsAny('+', '/'))
        {
            throw JsonMismatch.NotA(Expected);
        }

        var base64 = text.Replace('-', '+').Replace('_', '/').TrimEnd('=');
        base64 = base64.PadRight((base64.Length + 3) / 4 * 4, '=');
        var value = new byte[base64.Length / 4 * 3];
        return Convert.TryFromBase64String(base64, value, out var length) ? value[..length] : throw JsonMismatch.NotA(Expected);
    }

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, byte[] value) => writer.WriteStringValue(
        Convert.ToBase64String(value ?? throw JsonMismatch.NullToWrite(Expected)).TrimEnd('=').Replace('+', '-').Replace('/', '_'));
}
