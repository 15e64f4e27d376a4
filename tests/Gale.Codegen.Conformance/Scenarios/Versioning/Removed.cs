using V1 = Specs.Versioning.Removed.V1;
using V2 = Specs.Versioning.Removed.V2;
using V2preview = Specs.Versioning.Removed.V2preview;

namespace Scenarios.Versioning;

/// <summary>Models, members and operations that went with a version.</summary>
public sealed class Removed(HttpClient server)
{
    public async Task Versioning_Removed_v2()
    {
        var sent = new V2.ModelV2 { Prop = "foo", EnumProp = V2.EnumV2.EnumMemberV2, UnionProp = new V2.UnionV2.Text("bar") };

        Assert.Equal(sent, await new V2.RemovedV2Client(server, new() { BaseAddress = Version("v2") }).Default.V2Async(sent));
    }

    public async Task Versioning_Removed_modelV3()
    {
        var sent = new V1.ModelV3 { Id = "123", EnumProp = V1.EnumV3.EnumMemberV1 };

        Assert.Equal(sent, await new V1.RemovedV1Client(server, new() { BaseAddress = Version("v1") }).Default.ModelV3Async(sent));
    }

    public async Task Versioning_Removed_modelV3_V2()
    {
        var sent = new V2.ModelV3 { Id = "123", EnumProp = V2.EnumV3.EnumMemberV1 };

        Assert.Equal(sent, await new V2.RemovedV2Client(server, new() { BaseAddress = Version("v2") }).Default.ModelV3Async(sent));
    }

    public async Task Versioning_Removed_modelV3_V2preview()
    {
        var sent = new V2preview.ModelV3 { Id = "123" };

        Assert.Equal(sent, await new V2preview.RemovedV2previewClient(server, new() { BaseAddress = Version("v2preview") }).Default.ModelV3Async(sent));
    }

    private Uri Version(string version) => new(server.BaseAddress!, $"/versioning/removed/api-version:{version}");
}
