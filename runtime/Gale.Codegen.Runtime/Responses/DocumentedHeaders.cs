using System.ComponentModel;
using System.Globalization;
using System.Text;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime;

/// <summary>
/// The headers of an answer as a document describes them: generated code derives a property for each. A property is null where
/// the header was not sent, or where its text is not what the document says; <see cref="All"/> has it as it came.
/// </summary>
/// <param name="all">The headers of an answer or of an error.</param>
public abstract class DocumentedHeaders(ApiHeaders all)
{
    /// <summary>Every header as it came, documented or not.</summary>
    public ApiHeaders All { get; } = all ?? throw new ArgumentNullException(nameof(all));

    /// <summary>The first value of a header; null when it was not sent.</summary>
    public string? this[string name] => All[name];

    /// <summary>Every value of a header, one for each time it was sent; none when it was not.</summary>
    public IReadOnlyList<string> GetValues(string name) => All.GetValues(name);

    /// <summary>Whether a header was sent.</summary>
    public bool Contains(string name) => All.Contains(name);

    /// <summary>A text.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected string? GetText(string name) => All[name];

    /// <summary>A truth value.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected bool? GetBoolean(string name) => All[name] switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };

    /// <summary>An integer of 32 bits.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected int? GetInt32(string name) =>
        int.TryParse(All[name], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>An integer of 64 bits.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected long? GetInt64(string name) =>
        long.TryParse(All[name], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>A number, binary.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected double? GetDouble(string name) =>
        double.TryParse(All[name], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : null;

    /// <summary>A number of 32 bits, binary.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected float? GetSingle(string name) =>
        float.TryParse(All[name], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && float.IsFinite(value) ? value : null;

    /// <summary>A number, decimal.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected decimal? GetDecimal(string name) =>
        decimal.TryParse(All[name], NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>A UUID.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Guid? GetGuid(string name) => Guid.TryParseExact(All[name], "D", out var value) ? value : null;

    /// <summary>A full-date of RFC 3339, section 5.6.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected DateOnly? GetDate(string name) =>
        All[name] is { } text && Rfc3339.TryParseDate(Encoding.UTF8.GetBytes(text), out var value) ? value : null;

    /// <summary>
    /// A time: as RFC 3339, section 5.6, has it, or as HTTP's own headers do (RFC 9110, section 5.6.7).
    /// </summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected DateTimeOffset? GetDateTime(string name) => All[name] switch
    {
        null => null,
        var text when Rfc3339.TryParseInstant(Encoding.UTF8.GetBytes(text), out var value) => value,
        var text when DateTimeOffset.TryParseExact(text, "R", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value) => value,
        _ => null,
    };

    /// <summary>A time as whole seconds since 1970.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected DateTimeOffset? GetUnixTime(string name) => UnixTimeJson.TryFrom(GetInt64(name), out var value) ? value : null;

    /// <summary>An address.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected Uri? GetUri(string name) => Uri.TryCreate(All[name], UriKind.RelativeOrAbsolute, out var value) ? value : null;

    /// <summary>JSON.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T? GetJson<T, TCodec>(string name)
        where TCodec : struct, IJsonCodec<T> => All[name] is { } text ? HeaderJson.Read<T, TCodec>(text) : default;

    /// <summary>A value that JSON has as a text.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T? GetValue<T, TCodec>(string name)
        where TCodec : struct, IJsonCodec<T> => All[name] is { } text ? HeaderJson.Read<T, TCodec>(HeaderJson.Quoted(text)) : default;

    /// <summary>A list of values that JSON has as texts, between commas (OpenAPI 3.1, 4.8.12.3, simple) or what Swagger 2.0 has beside them.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T? GetTexts<T, TCodec>(string name, string separator = ",")
        where T : class
        where TCodec : struct, IJsonCodec<T> => GetList<T, TCodec>(name, separator, HeaderJson.Quoted);

    /// <summary>The same of numbers or truth values.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T? GetLiterals<T, TCodec>(string name, string separator = ",")
        where T : class
        where TCodec : struct, IJsonCodec<T> => GetList<T, TCodec>(name, separator, static item => item);

    /// <summary>An object whose members have no parts: names and values between commas, or pairs of them (OpenAPI 3.1, 4.8.12.3, simple).</summary>
    /// <param name="name">The header.</param>
    /// <param name="explode">Whether there is <c>=</c> between name and value; else a comma.</param>
    /// <param name="literals">The names of members that are numbers or truth values.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected T? GetObject<T, TCodec>(string name, bool explode, params string[] literals)
        where T : class
        where TCodec : struct, IJsonCodec<T> => All.Contains(name) && HeaderJson.MembersIn(All.GetValues(name), explode) is { } members
        ? HeaderJson.Read<T, TCodec>($"{{{string.Join(',', members.Select(member => $"{HeaderJson.Quoted(member.Key)}:{(literals.Contains(member.Key) ? member.Value : HeaderJson.Quoted(member.Value))}"))}}}")
        : null;

    private T? GetList<T, TCodec>(string name, string separator, Func<string, string> toJson)
        where T : class
        where TCodec : struct, IJsonCodec<T> => All.Contains(name)
        ? HeaderJson.Read<T, TCodec>($"[{string.Join(',', HeaderJson.ItemsIn(name, All.GetValues(name), separator).Select(toJson))}]")
        : null;
}
