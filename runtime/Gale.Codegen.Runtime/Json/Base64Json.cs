using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>Bytes as base64 (RFC 4648, section 4).</summary>
public readonly struct Base64Json : IJsonCodec<byte[]>
{
    /// <inheritdoc/>
    public static byte[] Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonMismatch.Expected("bytes in base64", ref reader);
        }

        return reader.TryGetBytesFromBase64(out var value) ? value : throw JsonMismatch.NotA("bytes in base64");
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, byte[] value) => writer.WriteBase64StringValue(value);
}
