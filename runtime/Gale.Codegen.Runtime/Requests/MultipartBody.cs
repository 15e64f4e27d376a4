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
            var field = Array.Find(_fields, field => field.Name == name) ?? new FormField(name);
            if (field.IsStyled && !parts.Items().Any(item => item.Text is { } text && FileScope.Find(files, text) is not null))
            {
                AddStyled(field, parts);
                continue;
            }

            foreach (var item in parts.Items())
            {
                AddPart(field, item, files);
            }
        }
    }

    /// <inheritdoc/>
    public void EndCall()
    {
    }

    /// <summary>The pairs of a query, of which a part needs no encoding.</summary>
    private void AddStyled(FormField field, ParameterParts parts)
    {
        foreach (var (name, text) in StyledParameter.AsPairs(field.Name, parts.WithInner(field.Inner), field.Style, field.Explode, allowReserved: false))
        {
            var content = new ByteArrayContent(Encoding.UTF8.GetBytes(Uri.UnescapeDataString(text)));
            AddHeaders(content, field.Headers);
            AddNamed(content, $"form-data; name=\"{Quoted(Uri.UnescapeDataString(name))}\"", mediaType: null);
        }
    }

    private void AddPart(FormField field, ParameterParts item, List<FilePart> files)
    {
        var documented = field.MediaType;
        if (item.Text is { } text && FileScope.Find(files, text) is { } file)
        {
            var part = new StreamContent(file.Content);
            AddHeaders(part, file.Headers ?? field.Headers);
            AddNamed(part, $"form-data; name=\"{Quoted(field.Name)}\"; filename=\"{Quoted(file.FileName)}\"", file.MediaType ?? documented ?? "application/octet-stream");
            return;
        }

        // What is no single value is JSON, whatever else the document calls it, and says so.
        var isJson = item.Text is null || BodyText.IsJson(documented);
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(isJson ? item.Json : item.Text!));
        AddHeaders(content, field.Headers);
        AddNamed(content, $"form-data; name=\"{Quoted(field.Name)}\"", isJson && !BodyText.IsJson(documented) ? "application/json" : documented);
    }

    private static void AddHeaders(HttpContent content, IEnumerable<KeyValuePair<string, string>> headers)
    {
        foreach (var (name, value) in headers)
        {
            ApiRequest.RequireOneLine(name, value);
            content.Headers.TryAddWithoutValidation(name, value);
        }
    }

    private void AddNamed(HttpContent content, string disposition, string? mediaType)
    {
        content.Headers.TryAddWithoutValidation("Content-Disposition", disposition);
        content.Headers.ContentType = MediaTypeHeaderValue.TryParse(mediaType, out var type) ? type : null;
        Add(content);
    }

    /// <summary>As browsers write names (WHATWG HTML, multipart form data): what would end the text is percent-encoded.</summary>
    private static string Quoted(string text) => text.Replace("\"", "%22").Replace("\r", "%0D").Replace("\n", "%0A");
}
