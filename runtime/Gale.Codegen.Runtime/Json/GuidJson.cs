using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>UUIDs (RFC 9562) in their form with hyphens.</summary>
public readonly struct GuidJson : IJsonCodec<Guid>
{
    /// <inheritdoc/>
    public static Guid Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw JsonMismatch.Expected("a UUID", ref reader);
        }

        return reader.TryGetGuid(out var value) ? value : throw JsonMismatch.NotA("a UUID");
    }

    /// <inheritdoc/>
    public static void Write(Utf8JsonWriter writer, Guid value) => writer.WriteStringValue(value);
}
