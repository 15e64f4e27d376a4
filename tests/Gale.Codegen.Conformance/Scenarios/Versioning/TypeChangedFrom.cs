using Specs.Versioning.TypeChangedFrom.V2;

namespace Scenarios.Versioning;

/// <summary>A parameter and a member whose types changed with a version.</summary>
public sealed class TypeChangedFrom(HttpClient server)
{
    public async Task Versioning_TypeChangedFrom_test()
    {
        var sent = new TestModel { Prop = "foo", ChangedProp = "bar" };
        var client = new TypeChangedFromV2Client(server, new() { BaseAddress = new(server.BaseAddress!, "/versioning/type-changed-from/api-version:v2") });

        Assert.Equal(sent, await client.Default.TestAsync(param: "baz", sent));
    }
}
