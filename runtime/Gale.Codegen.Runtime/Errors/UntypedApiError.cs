namespace Gale.Codegen.Runtime;

internal sealed class UntypedApiError(StatusRange statuses) : ApiError(statuses)
{
    internal override bool IsJson => false;

    internal override ApiException ToException(FailedCall call) => new(call);
}
