using System.Net.Http.Headers;
using System.Text;

namespace Gale.Codegen.Runtime;

/// <summary>
/// What a Content-Type says. A server nearly always sends the one that it sent before, so the last is remembered instead of being
/// taken apart anew with every answer.
/// </summary>
internal sealed class ContentTypeReading
{
    private static ContentTypeReading _last = new(ApiContent.JsonType);

    private readonly string? _text;

    private ContentTypeReading(string? text)
    {
        _text = text;
        if (MediaTypeHeaderValue.TryParse(text, out var type))
        {
            MediaType = type.MediaType;
            IsJson = type.MediaType is { } name && IsNameOfJson(name);
            Encoding = EncodingOf(type.CharSet?.Trim('"'));
        }
    }

    /// <summary>Without its parameters; null where there is none, or none that can be read.</summary>
    public string? MediaType { get; }

    public bool IsJson { get; }

    /// <summary>UTF-8 unless it says another that .NET knows.</summary>
    public Encoding Encoding { get; } = Encoding.UTF8;

    public static ContentTypeReading Of(string? contentType)
    {
        var last = Volatile.Read(ref _last);
        if (last._text != contentType)
        {
            Volatile.Write(ref _last, last = new ContentTypeReading(contentType));
        }

        return last;
    }

    private static bool IsNameOfJson(string name) =>
        name.Equals("application/json", StringComparison.OrdinalIgnoreCase)
        || name.Equals("text/json", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith("+json", StringComparison.OrdinalIgnoreCase);

    private static Encoding EncodingOf(string? charset)
    {
        if (charset is not { Length: > 0 })
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
}
