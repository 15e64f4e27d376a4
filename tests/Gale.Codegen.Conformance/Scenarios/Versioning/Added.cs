using Specs.Versioning.Added.V2;

namespace Scenarios.Versioning;

/// <summary>Models, members, operations and parameters that came with a version.</summary>
public sealed class Added(HttpClient server)
{
    private readonly IDefaultOperations _api = new AddedV2Client(server, new() { BaseAddress = new(server.BaseAddress!, "/versioning/added/api-version:v2") }).Default;

    public async Task Versioning_Added_v1()
    {
        var sent = new ModelV1 { Prop = "foo", EnumProp = EnumV1.EnumMemberV2, UnionProp = new UnionV1.V2Scalar(10) };

        Assert.Equal(sent, await _api.V1Async(headerV2: "bar", sent));
    }

    public async Task Versioning_Added_v2() => Assert.Equal(Model, await _api.V2Async(Model));

    public async Task Versioning_Added_InterfaceV2() => Assert.Equal(Model, await _api.InterfaceV2V2InInterfaceAsync(Model));

    private static ModelV2 Model => new() { Prop = "foo", EnumProp = EnumV2.EnumMember, UnionProp = new UnionV2.Text("bar") };
}
