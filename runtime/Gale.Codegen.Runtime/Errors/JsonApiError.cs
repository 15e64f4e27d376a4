using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime;

internal sealed class JsonApiError<TError, TCodec>(StatusRange statuses, string mediaType) : ApiError(statuses)
    where TCodec : struct, IJsonCodec<TError>
{
    internal override string MediaType => mediaType;

    internal override ApiException ToException(FailedCall call) =>
        !call.IsBodyTruncated && JsonBodyReader.TryRead<TError, TCodec>(call.Utf8Body(), out var error, out _)
            ? new ApiException<TError>(call, error)
            : new ApiException(call);
}
