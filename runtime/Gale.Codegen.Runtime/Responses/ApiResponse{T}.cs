using System.Net;

namespace Gale.Codegen.Runtime;

/// <summary>An answer whose success is a <typeparamref name="T"/>.</summary>
/// <typeparam name="T">What a success is read as; <see cref="NoContent"/> where it has no body.</typeparam>
public class ApiResponse<T> : ApiResponse
{
    private readonly T? _value;

    /// <summary>A success.</summary>
    public ApiResponse(HttpStatusCode status, T value)
        : base(status) => _value = value;

    /// <summary>An error: status, headers, request id and idempotency key are the exception's.</summary>
    public ApiResponse(ApiException error)
        : base(NotNull(error).Status)
    {
        Error = error;
        Headers = error.Headers;
        RequestId = error.RequestId;
        IdempotencyKey = error.IdempotencyKey;
    }

    /// <summary>The same answer again.</summary>
    private protected ApiResponse(ApiResponse<T> other)
        : base(other.Status)
    {
        _value = other._value;
        Error = other.Error;
        Headers = other.Headers;
        RequestId = other.RequestId;
        IdempotencyKey = other.IdempotencyKey;
    }

    /// <summary>What the success carries.</summary>
    /// <exception cref="ApiException">The answer is an error: <see cref="ApiResponse.Error"/>.</exception>
    public T Value => Error is null ? _value! : throw Error;

    private static ApiException NotNull(ApiException error)
    {
        ArgumentNullException.ThrowIfNull(error);
        return error;
    }
}
