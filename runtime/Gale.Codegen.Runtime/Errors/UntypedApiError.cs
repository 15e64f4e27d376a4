namespace Gale.Codegen.Runtime;

internal sealed class UntypedApiError(StatusRange statuses) : ApiError(statuses)
{
    internal override string? MediaType => null;

    internal override ApiException ToException(FailedCall call) => new(call);
}
