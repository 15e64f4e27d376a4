using Specs.Type.Model.Inheritance.Recursive;

namespace Scenarios.Type.Model.Inheritance;

/// <summary>A model that contains itself.</summary>
public sealed class Recursive(HttpClient server)
{
    private static readonly Extension Tree = new()
    {
        Level = 0,
        ExtensionValue = [new() { Level = 1, ExtensionValue = [new() { Level = 2 }] }, new() { Level = 1 }],
    };

    private readonly IDefaultOperations _trees = new RecursiveClient(server).Default;

    public Task Type_Model_Inheritance_Recursive_put() => _trees.PutAsync(Tree);

    public async Task Type_Model_Inheritance_Recursive_get() => Assert.Equal(Tree, await _trees.GetAsync());
}
