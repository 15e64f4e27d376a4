using Specs.Payload.JsonMergePatch;

namespace Scenarios.Payload;

/// <summary>A resource that is made, to be changed by JSON Merge Patch (RFC 7396).</summary>
public sealed class JsonMergePatch(HttpClient server)
{
    private static readonly InnerModel Inner = new() { Name = "InnerMadge", Description = "innerDesc" };

    private readonly IDefaultOperations _resources = new JsonMergePatchClient(server).Default;

    public async Task Payload_JsonMergePatch_createResource()
    {
        var resource = new Resource
        {
            Name = "Madge",
            Description = "desc",
            Map = new Dictionary<string, InnerModel> { ["key"] = Inner },
            Array = [Inner],
            IntValue = 1,
            FloatValue = 1.25f,
            InnerModel = Inner,
            IntArray = [1, 2, 3],
        };

        Assert.Equal(resource, await _resources.CreateResourceAsync(resource));
    }
}
