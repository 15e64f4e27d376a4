using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>URIs, absolute or relative (RFC 3986), written back as they came.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UriJson : IJsonCodec<Uri>
{
    private const string Expected = "a URI";

    /// <inheritdoc/>
    public static Uri Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonMismatch.Expected(Expected, ref reader);
        }

        // On Unix some frameworks take /orders/1 for a file of the machine; in JSON it is a reference (RFC 3986, 4.2).
        var text = StringJson.Read(ref reader);
        var kind = text.StartsWith('/') ? UriKind.Relative : UriKind.RelativeOrAbsolute;
        return Uri.TryCreate(text, kind, out var value) ? value : throw JsonMismatch.NotA(Expected);
    }

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, Uri value) =>
        writer.WriteStringValue(value is null ? throw JsonMismatch.NullToWrite(Expected) : value.OriginalString);
}
