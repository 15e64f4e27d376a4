using System.Text.Json;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime;

public sealed partial class ApiRequest
{
    /// <summary>Puts the next parameter of the path in its place, in the style of the document.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode">Whether each item or member stands for itself.</param>
    /// <param name="allowReserved">Whether characters that mean something in an address, but do not end a segment of its path, stay as they are.</param>
    /// <param name="inner">What stands between the items of lists that are items themselves, the outermost first.</param>
    /// <exception cref="ArgumentException">Nothing would stand there: an empty text or list.</exception>
    public void AddPath<T, TCodec>(string name, T value, ParameterStyle style, bool explode, bool allowReserved = false, string inner = "")
        where TCodec : struct, IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(value, name);
        AddEncodedPath(name, StyledParameter.InPath(name, PartsOf<T, TCodec>(name, value, inner), style, explode, allowReserved));
    }

    /// <summary>Adds a parameter to the query, in the style of the document; an empty list or object is left out.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode">Whether each item or member is a parameter of its own.</param>
    /// <param name="allowReserved">Whether characters that mean something in an address stay as they are.</param>
    /// <param name="inner">What stands between the items of lists that are items themselves, the outermost first.</param>
    public void AddQuery<T, TCodec>(string name, T value, ParameterStyle style, bool explode, bool allowReserved, string inner = "")
        where TCodec : struct, IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(value, name);
        foreach (var pair in StyledParameter.AsPairs(name, PartsOf<T, TCodec>(name, value, inner), style, explode, allowReserved))
        {
            AddEncodedQuery(pair.Key, pair.Value);
        }
    }

    /// <summary>Makes the whole query of one value (OpenAPI 3.2): the members of an object, or its JSON.</summary>
    public void AddQueryString<T, TCodec>(string name, T value, ParameterStyle style, bool explode)
        where TCodec : struct, IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(value, name);
        var parts = PartsOf<T, TCodec>(name, value);
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

    /// <summary>Adds a header, in the style of the document; an empty list or object is left out.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode">Whether there is <c>=</c> between the name of a member and its value.</param>
    /// <param name="inner">What stands between the items of lists that are items themselves, the outermost first.</param>
    public void AddHeader<T, TCodec>(string name, T value, ParameterStyle style, bool explode, string inner = "")
        where TCodec : struct, IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(value, name);
        var parts = PartsOf<T, TCodec>(name, value, inner);
        if (parts.Parts.Count > 0 || style == ParameterStyle.Json)
        {
            AddHeader(name, StyledParameter.InHeader(parts, style, explode));
        }
    }

    /// <summary>
    /// Adds cookies, encoded as a query is, or in their own style not at all; all of them share one header (RFC 6265, section 5.4).
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <param name="style">The style.</param>
    /// <param name="explode">Whether each item or member is a cookie of its own.</param>
    /// <param name="allowReserved">Whether characters that mean something in an address, but do not end a cookie, stay as they are.</param>
    /// <exception cref="ArgumentException">What is not encoded would end the cookie or its name.</exception>
    public void AddCookie<T, TCodec>(string name, T value, ParameterStyle style, bool explode, bool allowReserved = false)
        where TCodec : struct, IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(value, name);
        foreach (var pair in StyledParameter.AsPairs(name, PartsOf<T, TCodec>(name, value), style, explode, allowReserved))
        {
            if (style == ParameterStyle.Cookie)
            {
                RequireOneCookie(name, pair.Key, pair.Value);
            }

            var others = _message.Headers.NonValidated.TryGetValues("Cookie", out var cookies) ? $"{cookies}; " : "";
            _message.Headers.Remove("Cookie");
            AddHeader("Cookie", $"{others}{pair.Key}={(allowReserved ? pair.Value.Replace(";", "%3B", StringComparison.Ordinal) : pair.Value)}");
        }
    }

    /// <summary>A value that JSON has no form for has none in any style; who called hears of which parameter.</summary>
    private static ParameterParts PartsOf<T, TCodec>(string name, T value, string inner = "")
        where TCodec : struct, IJsonCodec<T>
    {
        try
        {
            return ParameterParts.Of<T, TCodec>(value, inner);
        }
        catch (JsonException fault)
        {
            throw new ArgumentException($"The parameter '{name}' cannot be sent: {fault.Message}", name, fault);
        }
    }

    /// <summary>What is to be escaped has to be given escaped (OpenAPI 3.2, style values): nothing may become a cookie of its own.</summary>
    private static void RequireOneCookie(string parameter, string name, string value)
    {
        if (name.AsSpan().ContainsAny(';', '=') || value.Contains(';', StringComparison.Ordinal))
        {
            throw new ArgumentException($"The cookie parameter '{parameter}' is sent as it is, so what would end a cookie or its name has to be given in an escaped form.", parameter);
        }
    }
}
