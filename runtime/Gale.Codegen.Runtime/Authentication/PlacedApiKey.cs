using System.Buffers;

namespace Gale.Codegen.Runtime;

/// <summary>An API key where the document has it.</summary>
internal sealed class PlacedApiKey(SecretSource? source, ApiKeyPlace place, string name) : ApiCredential
{
    // A cookie ends at any of these (RFC 6265, section 4.1.1).
    private static readonly SearchValues<char> _noCookie = SearchValues.Create(" \t\",;\\");

    internal ApiKeyPlace Place => place;

    internal string Name => name;

    internal override bool HandsTokenOn => source is { Known: null };

    public override async ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (source is not { } secret)
        {
            return;
        }

        var key = secret.Known ?? await secret.AskAsync(cancellationToken).ConfigureAwait(false);
        if (FaultOf(key) is { } fault)
        {
            throw new InvalidOperationException($"The API key that the provider returned {fault}.");
        }

        Apply(request, key);
    }

    /// <summary>Says what is wrong, never what the key is.</summary>
    internal static string? FaultOf(string? key) => key switch
    {
        null or "" => "is empty",
        _ when key.AsSpan().ContainsAny('\r', '\n', '\0') => "has a line end or NUL in it (was it read from a file and not trimmed?)",
        _ => null,
    };

    private void Apply(HttpRequestMessage request, string key)
    {
        switch (place)
        {
            case ApiKeyPlace.Header:
                request.Headers.Remove(name);
                request.Headers.TryAddWithoutValidation(name, key);
                break;
            case ApiKeyPlace.Query:
                request.RequestUri = ServerAddress.WithQuery(
                    request.RequestUri!, Uri.EscapeDataString(name), Uri.EscapeDataString(key));
                break;
            default:
                AddCookie(request, key);
                break;
        }
    }

    /// <summary>Beside the cookies that are there, in one header: HTTP/1.1 allows one (RFC 6265, section 5.4).</summary>
    private void AddCookie(HttpRequestMessage request, string key)
    {
        if (key.AsSpan().ContainsAny(_noCookie))
        {
            throw new InvalidOperationException("The API key has a character in it that no cookie can have.");
        }

        var others = request.Headers.NonValidated.TryGetValues("Cookie", out var cookies) ? $"{cookies}; " : "";
        request.Headers.Remove("Cookie");
        request.Headers.TryAddWithoutValidation("Cookie", $"{others}{name}={key}");
    }
}
