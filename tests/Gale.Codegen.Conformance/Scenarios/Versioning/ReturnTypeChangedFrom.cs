using Specs.Versioning.ReturnTypeChangedFrom.V2;

namespace Scenarios.Versioning;

/// <summary>An answer whose type changed with a version.</summary>
public sealed class ReturnTypeChangedFrom(HttpClient server)
{
    private readonly IDefaultOperations _api = new ReturnTypeChangedFromV2Client(
        server, new() { BaseAddress = new(server.BaseAddress!, "/versioning/return-type-changed-from/api-version:v2") }).Default;

    public async Task Versioning_ReturnTypeChangedFrom_test() => Assert.Equal("test", await _api.TestAsync("test"));
}
