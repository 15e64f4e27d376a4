using System.Net.Http.Headers;
using System.Text;

namespace Gale.Codegen.Runtime;

/// <summary>
/// Bytes of a body as text: in the charset of its Content-Type, else UTF-8; a byte order mark is left out.
/// </summary>
internal static class BodyText
{
    internal static string Decode(ReadOnlySpan<byte> body, string? contentType)
    {
        var encoding = EncodingOf(contentType);
        return encoding.GetString(WithoutMark(body, encoding));
    }

    /// <summary>
    /// The body itself where it is UTF-8, which JSON is but for very old servers; else a converted copy.
    /// </summary>
    internal static ReadOnlySpan<byte> ToUtf8(ReadOnlySpan<byte> body, string? contentType)
    {
        var encoding = EncodingOf(contentType);
        var content = WithoutMark(body, encoding);
        return encoding == Encoding.UTF8 ? content : Encoding.UTF8.GetBytes(encoding.GetString(content));
    }

    internal static bool IsJson(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType is { } name
        && (name.Equals("application/json", StringComparison.OrdinalIgnoreCase)
            || name.Equals("text/json", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("+json", StringComparison.OrdinalIgnoreCase));

    internal static bool IsEventStream(string? contentType) => IsOf(contentType, ApiContent.EventStream);

    /// <summary>Whether a Content-Type is a media type, whatever the parameters of either.</summary>
    internal static bool IsOf(string? contentType, string? mediaType) => mediaType is not null
        && MediaTypeHeaderValue.TryParse(contentType, out var type)
        && mediaType.AsSpan(0, mediaType.IndexOf(';') is var end and >= 0 ? end : mediaType.Length).Trim().Equals(type.MediaType, StringComparison.OrdinalIgnoreCase);

    private static Encoding EncodingOf(string? contentType)
    {
        if (contentType is null
            || !contentType.Contains("charset", StringComparison.OrdinalIgnoreCase)
            || !MediaTypeHeaderValue.TryParse(contentType, out var type)
            || type.CharSet?.Trim('"') is not { Length: > 0 } charset)
        {
            return Encoding.UTF8;
        }

        try
        {
            var encoding = Encoding.GetEncoding(charset);
            return encoding.CodePage == Encoding.UTF8.CodePage ? Encoding.UTF8 : encoding;
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8;
        }
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> body, Encoding encoding) =>
        encoding.Preamble is { Length: > 0 } mark && body.StartsWith(mark) ? body[mark.Length..] : body;
}
