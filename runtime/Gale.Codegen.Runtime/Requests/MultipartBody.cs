using System.Net.Http.Headers;
using System.Text;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime;

/// <summary>
/// A form in parts (RFC 7578): a part for each member, for each item of a list. Files are streamed, objects are JSON, anything
/// else is text.
/// </summary>
internal sealed class MultipartBody<T, TCodec> : MultipartFormDataContent, IPreparedBody
    where TCodec : struct, IJsonCodec<T>
{
    private readonly T _value;
    private readonly FormField[] _fields;

    internal MultipartBody(T value, FormField[] fields)
    {
        (_value, _fields) = (value, fields);
        HeaderEncodingSelector = static (_, _) => Encoding.UTF8;

        // Quotes around a boundary that needs none are legal and not understood everywhere.
        foreach (var parameter in Headers.ContentType!.Parameters)
        {
            parameter.Value = parameter.Value?.Trim('"');
        }
    }

    /// <inheritdoc/>
    public void Prepare(bool dropsUnmapped)
    {
        using var unmapped = UnmappedScope.Enter(dropsUnmapped);
        var files = new List<FilePart>();
        using var scope = FileScope.Enter(files);
        foreach (var (name, parts) in ParameterParts.MembersOf<T, TCodec>(_value))
        {
            var mediaType = Array.Find(_fields, field => field.Name == name)?.MediaType;
            if (parts.IsObject)
            {
                AddText(name, parts.Json, mediaType ?? "application/json");
                continue;
            }

            foreach (var part in parts.Parts)
            {
                AddPart(name, part.Value, mediaType, files);
            }
        }
    }

    /// <inheritdoc/>
    public void EndCall()
    {
    }

    private void AddPart(string name, string text, string? mediaType, List<FilePart> files)
    {
        if (FileScope.Find(files, text) is { } file)
        {
            var type = file.MediaType ?? SingleType(mediaType) ?? "application/octet-stream";
            AddNamed(new StreamContent(file.Content), $"form-data; name=\"{Quoted(name)}\"; filename=\"{Quoted(file.FileName)}\"", type);
        }
        else
        {
            AddText(name, text, mediaType);
        }
    }

    private void AddText(string name, string text, string? mediaType) =>
        AddNamed(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), $"form-data; name=\"{Quoted(name)}\"", SingleType(mediaType));

    private void AddNamed(HttpContent content, string disposition, string? mediaType)
    {
        content.Headers.TryAddWithoutValidation("Content-Disposition", disposition);
        content.Headers.ContentType = MediaTypeHeaderValue.TryParse(mediaType, out var type) ? type : null;
        Add(content);
    }

    /// <summary>The document may list several types, or a range: then it names none to send.</summary>
    private static string? SingleType(string? mediaType) =>
        mediaType is null || mediaType.AsSpan().ContainsAny(',', '*') ? null : mediaType;

    /// <summary>As browsers write names (WHATWG HTML, multipart form data): what would end the text is percent-encoded.</summary>
    private static string Quoted(string text) => text.Replace("\"", "%22").Replace("\r", "%0D").Replace("\n", "%0A");
}
