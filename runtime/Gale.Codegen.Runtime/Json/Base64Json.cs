using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Bytes as base64 (RFC 4648, section 4).</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct Base64Json : IJsonCodec<byte[]>
{
    private const string Expected = "bytes in base64";

    /// <inheritdoc/>
    public static byte[] Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonMismatch.Expected(Expected, ref reader);
        }

        try
        {
            return reader.TryGetBytesFromBase64(out var value) ? value : throw JsonMismatch.NotA(Expected);
        }
        catch (InvalidOperationException exception)
        {
            throw JsonMismatch.NotUnicode(exception);
        }
    }

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, byte[] value) =>
        writer.WriteBase64StringValue(value ?? throw JsonMismatch.NullToWrite(Expected));
}
