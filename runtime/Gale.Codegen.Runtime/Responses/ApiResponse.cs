using System.Net;

namespace Gale.Codegen.Runtime;

/// <summary>An answer that the document describes, success or error, with what came beside its body.</summary>
public abstract class ApiResponse
{
    private protected ApiResponse(HttpStatusCode status) => Status = status;

    /// <summary>The status of the answer.</summary>
    public HttpStatusCode Status { get; }

    /// <summary>The status of the answer as a number.</summary>
    public int StatusCode => (int)Status;

    /// <summary>The headers of the answer, those of its content included.</summary>
    public ApiHeaders Headers { get; init; } = ApiHeaders.Empty;

    /// <summary>
    /// The name that the server gave to this request, from the first of <see cref="ApiClientOptions.RequestIdHeaders"/>
    /// that it sent.
    /// </summary>
    public string? RequestId { get; init; }

    /// <summary>The idempotency key that was sent; null where the operation takes none.</summary>
    public string? IdempotencyKey { get; init; }

    /// <summary>Whether there is a value: the status is a documented success, and its body fits the document.</summary>
    public bool IsSuccess => Error is null;

    /// <summary>
    /// Null on success. An <see cref="ApiException{TError}"/> for a documented error whose body fits the document, an
    /// <see cref="ApiException"/> where it does not, an <see cref="InvalidResponseException"/> where the body of a
    /// success does not.
    /// </summary>
    public ApiException? Error { get; private protected init; }
}
