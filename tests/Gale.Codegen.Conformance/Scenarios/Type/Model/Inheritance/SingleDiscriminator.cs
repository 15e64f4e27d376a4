using Specs.Type.Model.Inheritance.SingleDiscriminator;

namespace Scenarios.Type.Model.Inheritance;

/// <summary>Kinds of a model that a member tells apart.</summary>
public sealed class SingleDiscriminator(HttpClient server)
{
    private static readonly Eagle Eagle = new()
    {
        Wingspan = 5,
        Partner = new Goose { Wingspan = 2 },
        Friends = [new SeaGull { Wingspan = 2 }],
        Hate = new Dictionary<string, Bird> { ["key3"] = new Sparrow { Wingspan = 1 } },
    };

    private readonly IDefaultOperations _birds = new SingleDiscriminatorClient(server).Default;

    public async Task Type_Model_Inheritance_SingleDiscriminator_getModel() =>
        Assert.Equal(new Sparrow { Wingspan = 1 }, await _birds.GetModelAsync());

    public Task Type_Model_Inheritance_SingleDiscriminator_putModel() => _birds.PutModelAsync(new Sparrow { Wingspan = 1 });

    public async Task Type_Model_Inheritance_SingleDiscriminator_getRecursiveModel() =>
        Assert.Equal(Eagle, await _birds.GetRecursiveModelAsync());

    public Task Type_Model_Inheritance_SingleDiscriminator_putRecursiveModel() => _birds.PutRecursiveModelAsync(Eagle);

    public async Task Type_Model_Inheritance_SingleDiscriminator_getMissingDiscriminator()
    {
        var bird = Assert.IsType<Bird>(await _birds.GetMissingDiscriminatorAsync());

        Assert.Equal((1, null), (bird.Wingspan, bird.Kind));
    }

    public async Task Type_Model_Inheritance_SingleDiscriminator_getWrongDiscriminator()
    {
        var bird = Assert.IsType<Bird>(await _birds.GetWrongDiscriminatorAsync());

        Assert.Equal((1, "wrongKind"), (bird.Wingspan, bird.Kind));
    }

    public async Task Type_Model_Inheritance_SingleDiscriminator_getLegacyModel() =>
        Assert.Equal(new TRex { Size = 20 }, await _birds.GetLegacyModelAsync());
}
