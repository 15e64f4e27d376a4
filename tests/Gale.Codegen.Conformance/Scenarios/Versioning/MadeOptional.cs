using Specs.Versioning.MadeOptional.V2;

namespace Scenarios.Versioning;

/// <summary>A parameter and a member that need no longer be there.</summary>
public sealed class MadeOptional(HttpClient server)
{
    public async Task Versioning_MadeOptional_test()
    {
        var sent = new TestModel { Prop = "foo" };
        var client = new MadeOptionalV2Client(server, new() { BaseAddress = new(server.BaseAddress!, "/versioning/made-optional/api-version:v2") });

        Assert.Equal(sent, await client.Default.TestAsync(sent));
    }
}
