using Specs.Versioning.RenamedFrom.V2;

namespace Scenarios.Versioning;

/// <summary>Names that changed with a version.</summary>
public sealed class RenamedFrom(HttpClient server)
{
    private static readonly NewModel Model = new() { NewProp = "foo", EnumProp = NewEnum.NewEnumMember, UnionProp = new NewUnion.NewScalar(10) };

    private readonly IDefaultOperations _api = new RenamedFromV2Client(server, new() { BaseAddress = new(server.BaseAddress!, "/versioning/renamed-from/api-version:v2") }).Default;

    public async Task Versioning_RenamedFrom_newOp() => Assert.Equal(Model, await _api.NewOpAsync(newQuery: "bar", Model));

    public async Task Versioning_RenamedFrom_NewInterface() => Assert.Equal(Model, await _api.NewInterfaceNewOpInNewInterfaceAsync(Model));
}
