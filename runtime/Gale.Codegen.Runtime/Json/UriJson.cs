using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>URIs, absolute or relative (RFC 3986), written back as they came.</summary>
public readonly struct UriJson : IJsonCodec<Uri>
{
    /// <inheritdoc/>
    public static Uri Read(ref Utf8JsonReader reader) =>
        Uri.TryCreate(StringJson.Read(ref reader), UriKind.RelativeOrAbsolute, out var value) ? value : throw JsonMismatch.NotA("a URI");

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, Uri value) => writer.WriteStringValue(value.OriginalString);
}
