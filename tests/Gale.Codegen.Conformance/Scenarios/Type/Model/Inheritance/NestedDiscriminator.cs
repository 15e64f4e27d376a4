using Specs.Type.Model.Inheritance.NestedDiscriminator;

namespace Scenarios.Type.Model.Inheritance;

/// <summary>Kinds of a model that have kinds of their own.</summary>
public sealed class NestedDiscriminator(HttpClient server)
{
    private static readonly Salmon Sunny = new()
    {
        Age = 1,
        Partner = new SawShark { Age = 2 },
        Friends =
        [
            new Salmon
            {
                Age = 2,
                Partner = new Salmon { Age = 3 },
                Hate = new Dictionary<string, Fish> { ["key1"] = new Salmon { Age = 4 }, ["key2"] = new GoblinShark { Age = 2 } },
            },
            new GoblinShark { Age = 3 },
        ],
        Hate = new Dictionary<string, Fish>
        {
            ["key3"] = new SawShark { Age = 3 },
            ["key4"] = new Salmon { Age = 2, Friends = [new Salmon { Age = 1 }, new GoblinShark { Age = 4 }] },
        },
    };

    private readonly IDefaultOperations _fish = new NestedDiscriminatorClient(server).Default;

    public async Task Type_Model_Inheritance_NestedDiscriminator_getModel() =>
        Assert.Equal(new GoblinShark { Age = 1 }, await _fish.GetModelAsync());

    public Task Type_Model_Inheritance_NestedDiscriminator_putModel() => _fish.PutModelAsync(new GoblinShark { Age = 1 });

    public async Task Type_Model_Inheritance_NestedDiscriminator_getRecursiveModel() =>
        Assert.Equal(Sunny, await _fish.GetRecursiveModelAsync());

    public Task Type_Model_Inheritance_NestedDiscriminator_putRecursiveModel() => _fish.PutRecursiveModelAsync(Sunny);

    public async Task Type_Model_Inheritance_NestedDiscriminator_getMissingDiscriminator()
    {
        var fish = Assert.IsType<Fish>(await _fish.GetMissingDiscriminatorAsync());

        Assert.Equal((1, null), (fish.Age, fish.Kind));
    }

    public async Task Type_Model_Inheritance_NestedDiscriminator_getWrongDiscriminator()
    {
        var fish = Assert.IsType<Fish>(await _fish.GetWrongDiscriminatorAsync());

        Assert.Equal((1, "wrongKind"), (fish.Age, fish.Kind));
    }
}
