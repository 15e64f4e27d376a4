using Specs.Authentication.Noauth.Union;

namespace Scenarios.Authentication.Noauth;

/// <summary>A token that need not be there.</summary>
public sealed class Union(HttpClient server)
{
    public Task Authentication_Noauth_Union_validNoAuth() => new UnionClient(server).Default.ValidNoAuthAsync();

    public Task Authentication_Noauth_Union_validToken() =>
        new UnionClient(server, new() { OAuth2Auth = "https://security.microsoft.com/.default" }).Default.ValidTokenAsync();
}
