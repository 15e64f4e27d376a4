using System.Text;

namespace Gale.Codegen.Runtime;

/// <summary>A name and a password as HTTP Basic sends them (RFC 7617): UTF-8, then base64, which hides nothing.</summary>
public sealed class BasicCredential : ApiCredential
{
    private readonly string? _header;

    /// <param name="userName">The name; it has no colon in it.</param>
    /// <param name="password">The password; it may be empty.</param>
    /// <exception cref="ArgumentException">The name has a colon in it: the password would begin there.</exception>
    public BasicCredential(string userName, string password)
    {
        ArgumentNullException.ThrowIfNull(userName);
        ArgumentNullException.ThrowIfNull(password);
        if (userName.Contains(':'))
        {
            throw new ArgumentException("The user name has a colon in it.", nameof(userName));
        }

        _header = "Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes($"{userName}:{password}"));
    }

    private BasicCredential()
    {
    }

    /// <summary>
    /// Adds nothing: the <see cref="HttpClient"/> authenticates by itself, in its default headers or in a handler.
    /// </summary>
    public static BasicCredential External { get; } = new();

    internal override bool HandsTokenOn => false;

    /// <inheritdoc/>
    public override ValueTask ApplyAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (_header is not null)
        {
            request.Headers.Remove("Authorization");
            request.Headers.TryAddWithoutValidation("Authorization", _header);
        }

        return default;
    }
}
