using System.Net.Http.Headers;
using System.Text;
using Gale.Codegen.Runtime.Json;
using Gale.Codegen.Runtime.Validation;

namespace Gale.Codegen.Runtime;

public sealed partial class ApiRequest
{
    /// <summary>Sends a value as JSON.</summary>
    /// <param name="body">The value.</param>
    /// <param name="mediaType">The media type, which may have parameters.</param>
    /// <exception cref="ArgumentNullException">The body is null.</exception>
    public void SetJsonBody<T, TCodec>(T body, string mediaType = ApiContent.JsonType)
        where TCodec : struct, IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(body);
        SetBody(new JsonBody<T, TCodec>(body, mediaType));
    }

    /// <summary>Sends a value as JSON where null is a value too.</summary>
    /// <param name="body">The value; <see langword="null"/> is sent as null.</param>
    /// <param name="mediaType">The media type, which may have parameters.</param>
    public void SetNullableJsonBody<T, TCodec>(T body, string mediaType = ApiContent.JsonType)
        where TCodec : struct, IJsonCodec<T> => SetBody(new JsonBody<T, TCodec>(body, mediaType));

    /// <summary>Sends items as JSON, each on a line of its own and as soon as it is there; they are asked for while the request is sent.</summary>
    /// <param name="body">The items.</param>
    /// <param name="mediaType">The media type.</param>
    /// <param name="itemLimits">What the document allows of an item; each is held against it before it is sent.</param>
    public void SetJsonLinesBody<T, TCodec>(IAsyncEnumerable<T> body, string mediaType, JsonLimits? itemLimits = null)
        where TCodec : struct, IJsonCodec<T> => SetSequenceBody<T, TCodec>(body, mediaType, hasSeparators: false, itemLimits);

    /// <summary>As <see cref="SetJsonLinesBody"/>, with a record separator before each item (RFC 7464).</summary>
    public void SetJsonTextSequenceBody<T, TCodec>(IAsyncEnumerable<T> body, string mediaType, JsonLimits? itemLimits = null)
        where TCodec : struct, IJsonCodec<T> => SetSequenceBody<T, TCodec>(body, mediaType, hasSeparators: true, itemLimits);

    /// <summary>Sends the members of an object as a form.</summary>
    /// <param name="body">The object.</param>
    /// <param name="fields">What the document says beside the usual.</param>
    public void SetFormBody<T, TCodec>(T body, params FormField[] fields)
        where TCodec : struct, IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(body);
        SetBody(new FormBody<T, TCodec>(body, fields));
    }

    /// <summary>Sends the members of an object as a form in parts; files are streamed.</summary>
    /// <param name="body">The object.</param>
    /// <param name="fields">What the document says beside the usual.</param>
    public void SetMultipartBody<T, TCodec>(T body, params FormField[] fields)
        where TCodec : struct, IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(body);
        SetBody(new MultipartBody<T, TCodec>(body, fields));
    }

    /// <summary>Sends a text as UTF-8.</summary>
    public void SetTextBody(string body, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(body);
        _message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        SetContentType(mediaType);

        // In place of one that the document names: a text has no other encoding here.
        _message.Content.Headers.ContentType!.CharSet = "utf-8";
    }

    /// <summary>Sends a stream from where it stands to its end; it stays the caller's.</summary>
    public void SetStreamBody(Stream body, string mediaType)
    {
        ArgumentNullException.ThrowIfNull(body);
        _message.Content = new StreamContent(body);
        SetContentType(mediaType);
    }

    private void SetSequenceBody<T, TCodec>(IAsyncEnumerable<T> body, string mediaType, bool hasSeparators, JsonLimits? itemLimits)
        where TCodec : struct, IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(body);
        SetBody(new SequenceBody<T, TCodec>(body, mediaType, hasSeparators)
        {
            Check = itemLimits is null ? null : new ItemCheck(Operation.Id, itemLimits),
        });
    }

    private void SetBody<TBody>(TBody body)
        where TBody : HttpContent, IPreparedBody
    {
        Body = body;
        _message.Content = body;
    }

    /// <summary>A document may say no more than a range (<c>image/*</c>): then they are some bytes, unless the call's own headers know better.</summary>
    private void SetContentType(string mediaType) => _message.Content!.Headers.ContentType =
        !mediaType.Contains('*') && MediaTypeHeaderValue.TryParse(mediaType, out var type) ? type : new("application/octet-stream");
}
