using System.Buffers.Text;
using System.ComponentModel;
using System.Text.Json;

namespace Gale.Codegen.Runtime.Json;

/// <summary>UUIDs (RFC 9562) in their form with hyphens. They are written in small letters, and what came in capitals as it came.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct GuidJson : IPartialCodec<Guid>
{
    private const string Expected = "a UUID";

    /// <inheritdoc/>
    public static Guid Read(ref Utf8JsonReader reader)
    {
        var text = JsonText.Read(ref reader, Expected);
        return Utf8Parser.TryParse(text, out Guid value, out var length, 'D') && length == text.Length
            ? value
            : throw JsonMismatch.NotA(Expected);
    }

    /// <inheritdoc/>
    public static void Write(JsonOutput writer, Guid value) => writer.WriteStringValue(value);

    /// <inheritdoc/>
    public static bool IsWhole(ref Utf8JsonReader reader, Guid value) => !JsonText.Read(ref reader).ContainsAnyInRange((byte)'A', (byte)'F');
}
