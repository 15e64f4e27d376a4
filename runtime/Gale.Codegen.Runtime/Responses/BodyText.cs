using System.Text;

namespace Gale.Codegen.Runtime;

/// <summary>
/// Bytes of a body as text: in the charset of its Content-Type, else UTF-8; a byte order mark is left out.
/// </summary>
internal static class BodyText
{
    internal static string Decode(ReadOnlySpan<byte> body, string? contentType)
    {
        var encoding = ContentTypeReading.Of(contentType).Encoding;
        return encoding.GetString(WithoutMark(body, encoding));
    }

    /// <summary>
    /// The body itself where it is UTF-8, which JSON is but for very old servers; else a converted copy.
    /// </summary>
    internal static ReadOnlySpan<byte> ToUtf8(ReadOnlySpan<byte> body, string? contentType)
    {
        var encoding = ContentTypeReading.Of(contentType).Encoding;
        var content = WithoutMark(body, encoding);
        return encoding == Encoding.UTF8 ? content : Encoding.UTF8.GetBytes(encoding.GetString(content));
    }

    internal static bool IsJson(string? contentType) => ContentTypeReading.Of(contentType).IsJson;

    internal static bool IsEventStream(string? contentType) => IsOf(contentType, ApiContent.EventStream);

    /// <summary>Whether a Content-Type is a media type, whatever the parameters of either.</summary>
    internal static bool IsOf(string? contentType, string? mediaType) => mediaType is not null
        && ContentTypeReading.Of(contentType).MediaType is { } type
        && mediaType.AsSpan(0, mediaType.IndexOf(';') is var end and >= 0 ? end : mediaType.Length).Trim().Equals(type, StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> body, Encoding encoding) =>
        encoding.Preamble is { Length: > 0 } mark && body.StartsWith(mark) ? body[mark.Length..] : body;
}
