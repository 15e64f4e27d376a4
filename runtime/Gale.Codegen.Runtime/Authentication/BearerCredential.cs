using System.Diagnostics.CodeAnalysis;

namespace Gale.Codegen.Runtime;

/// <summary>A bearer token (RFC 6750): an API key, or a token that a provider fetches and renews.</summary>
public abstract class BearerCredential : ApiCredential
{
    private protected BearerCredential()
    {
    }

    /// <summary>
    /// Adds nothing: the <see cref="HttpClient"/> authenticates by itself, in its default headers or in a handler.
    /// </summary>
    public static BearerCredential External { get; } = new ExternalBearer();

    /// <summary>One token for every call.</summary>
    /// <exception cref="ArgumentException">
    /// The token is null or empty, or has characters that no token has: blanks, line ends, anything outside ASCII.
    /// </exception>
    public static BearerCredential FromToken(string token)
    {
        ArgumentNullException.ThrowIfNull(token);
        return FaultOf(token) is { } fault
            ? throw new ArgumentException($"The bearer token {fault}.", nameof(token))
            : new StaticBearer(token);
    }

    /// <summary>
    /// A token asked for at each call: the provider decides how long one is kept. What it throws passes through, also
    /// the cancellation of its own; a call that is cancelled does not wait for it any longer.
    /// </summary>
    public static BearerCredential FromProvider(Func<CancellationToken, ValueTask<string>> provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return new ProvidedBearer(new SecretSource(provider));
    }

    /// <summary><see cref="FromToken"/>; null stays null, which is no credential.</summary>
    [return: NotNullIfNotNull(nameof(token))]
    public static implicit operator BearerCredential?(string? token) => token is null ? null : FromToken(token);

    // Says what is wrong, never what the token is.
    private static string? FaultOf(string? token)
    {
        if (string.IsNullOrWhiteSpace(token))
        {
            return "is empty";
        }

        if (token.AsSpan().ContainsAny('\r', '\n'))
        {
            return "has a line end in it (was it read from a file and not trimmed?)";
        }

        return token.AsSpan().ContainsAnyExceptInRange('!', '~')
            ? "has a blank or a character in it that is not printable ASCII"
            : null;
    }

    private static void SetHeader(HttpRequestMessage request, string value)
    {
        request.Headers.Remove("Authorization");
        request.Headers.TryAddWithoutValidation("Authorization", value);
    }

    private sealed class ExternalBearer : BearerCredential
    {
        internal override bool HandsTokenOn => false;

        public override ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken) => default;
    }

    private sealed class StaticBearer(string token) : BearerCredential
    {
        private readonly string _header = $"Bearer {token}";

        internal override bool HandsTokenOn => false;

        public override ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            SetHeader(request, _header);
            return default;
        }
    }

    private sealed class ProvidedBearer(SecretSource source) : BearerCredential
    {
        public override async ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var token = await source.AskAsync(cancellationToken).ConfigureAwait(false);
            if (FaultOf(token) is { } fault)
            {
                throw new InvalidOperationException($"The bearer token that the provider returned {fault}.");
            }

            SetHeader(request, $"Bearer {token}");
        }
    }
}
