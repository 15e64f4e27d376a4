using System.Diagnostics.CodeAnalysis;

namespace Gale.Codegen.Runtime;

/// <summary>
/// An API key that travels where the document says: in a header, in the query or in a cookie. It is known from the start, or a
/// provider fetches it.
/// </summary>
public sealed class ApiKeyCredential
{
    private readonly SecretSource? _source;
    private PlacedApiKey? _placed;

    private ApiKeyCredential(SecretSource? source) => _source = source;

    /// <summary>
    /// Adds nothing: the <see cref="HttpClient"/> authenticates by itself, in its default headers or in a handler.
    /// </summary>
    public static ApiKeyCredential External { get; } = new(null);

    /// <summary>One key for every call.</summary>
    /// <exception cref="ArgumentException">The key is null or empty, or has a line end or NUL in it.</exception>
    public static ApiKeyCredential FromKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return PlacedApiKey.FaultOf(key) is { } fault
            ? throw new ArgumentException($"The API key {fault}.", nameof(key))
            : new ApiKeyCredential(new SecretSource(key));
    }

    /// <summary>
    /// A key asked for at each call: the provider decides how long one is kept. What it throws passes through, also the
    /// cancellation of its own; a call that is cancelled does not wait for it any longer.
    /// </summary>
    public static ApiKeyCredential FromProvider(Func<CancellationToken, ValueTask<string>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return new ApiKeyCredential(new SecretSource(provider));
    }

    /// <summary><see cref="FromKey"/>; null stays null, which is no credential.</summary>
    [return: NotNullIfNotNull(nameof(key))]
    public static implicit operator ApiKeyCredential?(string? key) => key is null ? null : FromKey(key);

    /// <summary>The key as a header of this name.</summary>
    public ApiCredential InHeader(string name) => Place(ApiKeyPlace.Header, name);

    /// <summary>The key as a parameter of the query of this name.</summary>
    public ApiCredential InQuery(string name) => Place(ApiKeyPlace.Query, name);

    /// <summary>The key as a cookie of this name.</summary>
    public ApiCredential InCookie(string name) => Place(ApiKeyPlace.Cookie, name);

    /// <summary><c>***</c>: a credential shows itself in no log.</summary>
    public override string ToString() => "***";

    // Nearly always asked for one place: the one that the document has for the scheme.
    private PlacedApiKey Place(ApiKeyPlace place, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _placed is { } placed && placed.Place == place && placed.Name == name
            ? placed
            : _placed = new PlacedApiKey(_source, place, name);
    }
}
