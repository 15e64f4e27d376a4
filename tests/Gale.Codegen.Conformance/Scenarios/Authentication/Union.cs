using Specs.Authentication.Union;

namespace Scenarios.Authentication;

/// <summary>A key or a token: the one that the client has.</summary>
public sealed class Union(HttpClient server)
{
    public Task Authentication_Union_validKey() => new UnionClient(server, new() { ApiKeyAuth = "valid-key" }).Default.ValidKeyAsync();

    public Task Authentication_Union_validToken() =>
        new UnionClient(server, new() { OAuth2Auth = "https://security.microsoft.com/.default" }).Default.ValidTokenAsync();
}
