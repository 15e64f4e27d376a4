using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime;

public sealed partial class ApiRequest
{
    /// <summary>Puts the next parameter of the path in its place, in the style of the document.</summary>
    /// <exception cref="ArgumentException">Nothing would stand there: an empty text or list.</exception>
    public void AddPath<T, TCodec>(string name, T value, ParameterStyle style, bool explode)
        where TCodec : struct, IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(value, name);
        AddEncodedPath(name, StyledParameter.InPath(name, ParameterParts.Of<T, TCodec>(value), style, explode));
    }

    /// <summary>Adds a parameter to the query, in the style of the document; an empty list or object is left out.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode">Whether each item or member is a parameter of its own.</param>
    /// <param name="allowReserved">Whether characters that mean something in an address stay as they are.</param>
    public void AddQuery<T, TCodec>(string name, T value, ParameterStyle style, bool explode, bool allowReserved)
        where TCodec : struct, IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(value, name);
        foreach (var pair in StyledParameter.AsPairs(name, ParameterParts.Of<T, TCodec>(value), style, explode, allowReserved))
        {
            AddEncodedQuery(pair.Key, pair.Value);
        }
    }

    /// <summary>Makes the whole query of one value (OpenAPI 3.2): the members of an object, or its JSON.</summary>
    public void AddQueryString<T, TCodec>(string name, T value, ParameterStyle style, bool explode)
        where TCodec : struct, IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(value, name);
        var parts = ParameterParts.Of<T, TCodec>(value);
        if (style == ParameterStyle.Json)
        {
            _target.Append(_hasQuery || Operation.Path.HasQuery ? "&" : "?");
            _hasQuery = true;
            _target.Append(Uri.EscapeDataString(parts.Json));
            return;
        }

        foreach (var pair in StyledParameter.AsPairs(name, parts, style, explode, allowReserved: false))
        {
            AddEncodedQuery(pair.Key, pair.Value);
        }
    }

    /// <summary>Adds a header, in the only style there is for one; an empty list or object is left out.</summary>
    public void AddHeader<T, TCodec>(string name, T value, ParameterStyle style, bool explode)
        where TCodec : struct, IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(value, name);
        var parts = ParameterParts.Of<T, TCodec>(value);
        if (parts.Parts.Count > 0 || style == ParameterStyle.Json)
        {
            AddHeader(name, StyledParameter.InHeader(parts, style, explode));
        }
    }

    /// <summary>Adds cookies, encoded as a query is; all of them share one header (RFC 6265, section 5.4).</summary>
    public void AddCookie<T, TCodec>(string name, T value, ParameterStyle style, bool explode)
        where TCodec : struct, IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(value, name);
        foreach (var pair in StyledParameter.AsPairs(name, ParameterParts.Of<T, TCodec>(value), style, explode, allowReserved: false))
        {
            var others = _message.Headers.NonValidated.TryGetValues("Cookie", out var cookies) ? $"{cookies}; " : "";
            _message.Headers.Remove("Cookie");
            AddHeader("Cookie", $"{others}{pair.Key}={pair.Value}");
        }
    }
}
