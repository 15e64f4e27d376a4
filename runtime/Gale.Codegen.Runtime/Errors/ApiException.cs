using System.Net;

namespace Gale.Codegen.Runtime;

/// <summary>
/// The server answered, and the answer is not a success. What the transport itself could not do is still an
/// <see cref="HttpRequestException"/>, and a cancelled call an <see cref="OperationCanceledException"/>.
/// </summary>
public class ApiException : Exception
{
    private readonly ApiHeaders _headers = ApiHeaders.Empty;
    private string? _rawBody;

    /// <summary>Describes a failed call; fakes and decorators set the rest of what they know.</summary>
    /// <param name="operation">The <c>operationId</c>.</param>
    /// <param name="status">The status of the answer.</param>
    /// <param name="innerException">What went wrong in reading the answer, if anything did.</param>
    public ApiException(string operation, HttpStatusCode status, Exception? innerException = null)
        : base(null, innerException)
    {
        ArgumentException.ThrowIfNullOrEmpty(operation);
        Operation = operation;
        Status = status;
    }

    internal ApiException(FailedCall call, Exception? innerException = null)
        : this(call.Operation, call.Status, innerException)
    {
        HttpMethod = call.Method;
        RequestUri = call.RequestUri;
        Headers = call.Headers;
        RequestId = call.RequestId;
        IdempotencyKey = call.IdempotencyKey;
        RawBodyBytes = call.Body;
        IsBodyTruncated = call.IsBodyTruncated;
    }

    /// <summary>The <c>operationId</c> of the call.</summary>
    public string Operation { get; }

    /// <summary>The HTTP method that was sent.</summary>
    public HttpMethod? HttpMethod { get; init; }

    /// <summary>Where the request went, without its query: queries carry what belongs in no log.</summary>
    public Uri? RequestUri { get; init; }

    /// <summary>The status of the answer.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>The status of the answer as a number.</summary>
    public int StatusCode => (int)Status;

    /// <summary>The headers of the answer, those of its content included.</summary>
    public ApiHeaders Headers
    {
        get => _headers;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _headers = value;
            RetryAfter = RetryAfterHeader.Read(value);
        }
    }

    /// <summary>
    /// The name that the server gave to this request, from the first of <see cref="ApiClientOptions.RequestIdHeaders"/>
    /// that it sent: what its support asks for.
    /// </summary>
    public string? RequestId { get; init; }

    /// <summary>The idempotency key that was sent: sent again with the same body, it cannot act twice.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>
    /// How long the server asks to wait before the next try (RFC 9110, section 10.2.3), never negative; null when it
    /// does not say or says it illegibly. A date is taken against the answer's own Date header, so that clocks may
    /// differ.
    /// </summary>
    public TimeSpan? RetryAfter { get; private init; }

    /// <summary>The body as it came, up to <see cref="ApiClientOptions.MaxErrorBodyBytes"/>.</summary>
    public ReadOnlyMemory<byte> RawBodyBytes { get; init; }

    /// <summary>
    /// <see cref="RawBodyBytes"/> as text, in the charset that the answer names, else UTF-8; what is no text becomes
    /// U+FFFD.
    /// </summary>
    public string RawBody => _rawBody ??= BodyText.Decode(RawBodyBytes.Span, Headers["Content-Type"]);

    /// <summary>Whether the body was longer than was kept, or broke off before its end.</summary>
    public bool IsBodyTruncated { get; init; }

    /// <summary>
    /// For example <c>getCheckout: 404 Not Found; {"error":"no such checkout"}; request id req_1</c>, with at most the
    /// first 300 characters of the body, on one line.
    /// </summary>
    public override string Message => ApiExceptionMessage.Of(this, complaint: null);
}
