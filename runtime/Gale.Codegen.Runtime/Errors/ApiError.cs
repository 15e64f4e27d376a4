using System.ComponentModel;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime;

/// <summary>One documented error of an operation: for which statuses, and which exception it becomes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ApiError : IStatusAnswer
{
    private protected ApiError(StatusRange statuses) => Statuses = statuses;

    /// <summary>The statuses that this error speaks for.</summary>
    public StatusRange Statuses { get; }

    /// <summary>The media type of a JSON body; null where none is documented.</summary>
    internal abstract string? MediaType { get; }

    /// <summary>An error with a JSON body: <see cref="ApiException{TError}"/> when the body fits.</summary>
    /// <param name="statuses">The statuses.</param>
    /// <param name="mediaType">Its media type, which decides where a status has several.</param>
    public static ApiError Json<TError, TCodec>(StatusRange statuses, string mediaType = ApiContent.JsonType)
        where TCodec : struct, IJsonCodec<TError> => new JsonApiError<TError, TCodec>(statuses, mediaType);

    /// <summary>An error without a documented body: <see cref="ApiException"/>.</summary>
    public static ApiError None(StatusRange statuses) => new UntypedApiError(statuses);

    /// <summary>The exception for a call that ended so; never throws, whatever the body is.</summary>
    internal abstract ApiException ToException(FailedCall call);
}
