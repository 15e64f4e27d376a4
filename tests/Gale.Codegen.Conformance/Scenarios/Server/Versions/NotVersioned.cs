using Specs.Server.Versions.NotVersioned;

namespace Scenarios.Server.Versions;

/// <summary>A version as a parameter like any other.</summary>
public sealed class NotVersioned(HttpClient server)
{
    private readonly IDefaultOperations _versions = new NotVersionedClient(server).Default;

    public Task Server_Versions_NotVersioned_withoutApiVersion() => _versions.WithoutApiVersionAsync();

    public Task Server_Versions_NotVersioned_withQueryApiVersion() => _versions.WithQueryApiVersionAsync("v1.0");

    public Task Server_Versions_NotVersioned_withPathApiVersion() => _versions.WithPathApiVersionAsync("v1.0");
}
