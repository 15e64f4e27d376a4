using System.Net;

namespace Gale.Codegen.Runtime;

/// <summary>An answer whose success is a <typeparamref name="T"/> and whose headers the document describes.</summary>
/// <typeparam name="T">What a success is read as; <see cref="NoContent"/> where it has no body.</typeparam>
/// <typeparam name="THeaders">The headers that the document describes.</typeparam>
public sealed class ApiResponse<T, THeaders> : ApiResponse<T>
    where THeaders : DocumentedHeaders, IDocumentedHeaders<THeaders>
{
    /// <summary>A success.</summary>
    public ApiResponse(HttpStatusCode status, T value)
        : base(status, value)
    {
    }

    /// <summary>An error: status, headers, request id and idempotency key are the exception's.</summary>
    public ApiResponse(ApiException error)
        : base(error)
    {
    }

    internal ApiResponse(ApiResponse<T> untyped)
        : base(untyped)
    {
    }

    /// <summary>The headers of the answer, success or error: the documented ones typed, all of them as they came.</summary>
    public new THeaders Headers
    {
        get => THeaders.Of(base.Headers);
        init => base.Headers = value.All;
    }
}
