namespace Gale.Codegen.Runtime;

/// <summary>
/// The settings of one client. Each generated client has options of its own, which add a credential for every security
/// scheme of its document.
/// </summary>
public abstract record ApiClientOptions
{
    private readonly int _maxErrorBodyBytes = 64 * 1024;
    private readonly IReadOnlyList<string> _requestIdHeaders = ["X-Request-Id", "Request-Id"];

    /// <summary>
    /// Where the API is, with a path of its own if it has one: <c>https://host/api</c> and <c>/v2/orders</c> are
    /// <c>https://host/api/v2/orders</c>. Null: <see cref="HttpClient.BaseAddress"/>, else the server that the document
    /// names. Operations that the document sends to servers of their own have an option of their own.
    /// </summary>
    public Uri? BaseAddress { get; init; }

    /// <summary>How much of the body of an error is kept, in bytes: 64 KiB unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public int MaxErrorBodyBytes
    {
        get => _maxErrorBodyBytes;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _maxErrorBodyBytes = value;
        }
    }

    /// <summary>
    /// The headers in which the server may name a request, the first that it sent counts: <c>X-Request-Id</c> and
    /// <c>Request-Id</c> unless set.
    /// </summary>
    public IReadOnlyList<string> RequestIdHeaders
    {
        get => _requestIdHeaders;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _requestIdHeaders = [.. value];
        }
    }

    /// <summary>
    /// Whether members that the document does not declare are sent when a model has some, as it has after being read
    /// from a newer server. False leaves them out of everything that this client sends, for servers that refuse them.
    /// </summary>
    public bool WriteUnmapped { get; init; } = true;

    /// <summary>Is told when an answer is other than the document says: values, members, statuses that it does not know; none unless set.</summary>
    public IApiDriftObserver? DriftObserver { get; init; }

    /// <summary>The credential for a security scheme of the document; null where there is none.</summary>
    protected internal abstract ApiCredential? GetCredential(string scheme);

    /// <summary>The property that holds the credential for a security scheme, for messages; null where there is none.</summary>
    protected internal virtual string? NameOfCredential(string scheme) => null;

    /// <summary>Where to go instead of a server that the document gives to some operations; null: there.</summary>
    protected internal virtual Uri? GetServer(string server) => null;
}
