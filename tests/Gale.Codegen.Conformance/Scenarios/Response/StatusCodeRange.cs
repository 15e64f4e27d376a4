using Specs.Response.StatusCodeRange;

namespace Scenarios.Response;

/// <summary>An error for one status beside one for a range of them.</summary>
public sealed class StatusCodeRange(HttpClient server)
{
    public async Task Response_StatusCodeRange_errorResponseStatusCodeInRange()
    {
        var error = await Assert.ThrowsAsync<ApiException<ErrorInRange>>(
            () => new StatusCodeRangeClient(server).Default.ErrorResponseStatusCodeInRangeAsync());

        Assert.Equal((494, "request-header-too-large"), ((int)error.StatusCode, error.Error!.Code));
    }

    public async Task Response_StatusCodeRange_errorResponseStatusCode404()
    {
        var error = await Assert.ThrowsAsync<ApiException<NotFoundError>>(
            () => new StatusCodeRangeClient(server).Default.ErrorResponseStatusCode404Async());

        Assert.Equal(("not-found", "resource1"), (error.Error!.Code, error.Error.ResourceId));
    }
}
