using Specs.Authentication.Oauth2;

namespace Scenarios.Authentication;

/// <summary>A token of OAuth 2, and the error that tells of a wrong one.</summary>
public sealed class Oauth2(HttpClient server)
{
    private readonly IDefaultOperations _auth =
        new Oauth2Client(server, new() { OAuth2Auth = "https://security.microsoft.com/.default" }).Default;

    public Task Authentication_OAuth2_valid() => _auth.ValidAsync();

    public async Task Authentication_OAuth2_invalid()
    {
        var error = await Assert.ThrowsAsync<ApiException<InvalidAuth>>(() => _auth.InvalidAsync());

        Assert.Equal((403, "invalid-grant"), ((int)error.StatusCode, error.Error!.Error));
    }
}
