using Specs.Server.Versions.Versioned.V2022_12_01_preview;

namespace Scenarios.Server.Versions;

/// <summary>A service in several versions, a document for each.</summary>
public sealed class Versioned(HttpClient server)
{
    private readonly IDefaultOperations _versions = new VersionedV2022_12_01_previewClient(server).Default;

    public Task Server_Versions_Versioned_withoutApiVersion() => _versions.WithoutApiVersionAsync();

    public Task Server_Versions_Versioned_withQueryApiVersion() => _versions.WithQueryApiVersionAsync("2022-12-01-preview");

    public Task Server_Versions_Versioned_withPathApiVersion() => _versions.WithPathApiVersionAsync("2022-12-01-preview");

    public Task Server_Versions_Versioned_withQueryOldApiVersion() =>
        new Specs.Server.Versions.Versioned.V2021_01_01_preview.VersionedV2021_01_01_previewClient(server).Default.WithQueryOldApiVersionAsync("2021-01-01-preview");
}
