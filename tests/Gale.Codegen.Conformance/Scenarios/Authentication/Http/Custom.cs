using Specs.Authentication.Http.Custom;

namespace Scenarios.Authentication.Http;

/// <summary>A scheme that the client does not know (GALE1204): the caller brings the header.</summary>
public sealed class Custom(HttpClient server)
{
    private readonly IDefaultOperations _auth = new CustomClient(server).Default;

    public Task Authentication_Http_Custom_valid() => _auth.ValidAsync(new ValidOptions { Headers = Key("valid-key") });

    public async Task Authentication_Http_Custom_invalid()
    {
        var error = await Assert.ThrowsAsync<ApiException<InvalidAuth>>(() => _auth.InvalidAsync(new InvalidOptions { Headers = Key("invalid-key") }));

        Assert.Equal((403, "invalid-api-key"), ((int)error.StatusCode, error.Error!.Error));
    }

    private static Dictionary<string, string> Key(string key) => new() { ["Authorization"] = $"SharedAccessKey {key}" };
}
