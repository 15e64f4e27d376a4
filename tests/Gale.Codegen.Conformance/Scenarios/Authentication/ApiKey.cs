using Specs.Authentication.ApiKey;

namespace Scenarios.Authentication;

/// <summary>A key in a header, and the error that tells of a wrong one.</summary>
public sealed class ApiKey(HttpClient server)
{
    public Task Authentication_ApiKey_valid() => With("valid-key").ValidAsync();

    public async Task Authentication_ApiKey_invalid()
    {
        var error = await Assert.ThrowsAsync<ApiException<InvalidAuth>>(() => With("invalid-key").InvalidAsync());

        Assert.Equal((403, "invalid-api-key"), ((int)error.StatusCode, error.Error!.Error));
    }

    private IDefaultOperations With(string key) => new ApiKeyClient(server, new() { ApiKeyAuth = key }).Default;
}
