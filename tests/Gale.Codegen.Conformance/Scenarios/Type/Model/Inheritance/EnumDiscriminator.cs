using Specs.Type.Model.Inheritance.EnumDiscriminator;

namespace Scenarios.Type.Model.Inheritance;

/// <summary>Kinds of a model, told apart by a vocabulary that may grow, and by one that does not.</summary>
public sealed class EnumDiscriminator(HttpClient server)
{
    private readonly IDefaultOperations _animals = new EnumDiscriminatorClient(server).Default;

    public async Task Type_Model_Inheritance_EnumDiscriminator_getExtensibleModel() =>
        Assert.Equal(new Golden { Weight = 10 }, await _animals.GetExtensibleModelAsync());

    public Task Type_Model_Inheritance_EnumDiscriminator_putExtensibleModel() =>
        _animals.PutExtensibleModelAsync(new Golden { Weight = 10 });

    public async Task Type_Model_Inheritance_EnumDiscriminator_getExtensibleModelMissingDiscriminator() =>
        Assert.Equal(10, Assert.IsType<Dog>(await _animals.GetExtensibleModelMissingDiscriminatorAsync()).Weight);

    public async Task Type_Model_Inheritance_EnumDiscriminator_getExtensibleModelWrongDiscriminator()
    {
        var dog = Assert.IsType<Dog>(await _animals.GetExtensibleModelWrongDiscriminatorAsync());

        Assert.Equal((8, DogKind.Unknown, "wrongKind"), (dog.Weight, dog.Kind, dog.Unmapped!["kind"].GetString()));
    }

    public async Task Type_Model_Inheritance_EnumDiscriminator_getFixedModel() =>
        Assert.Equal(new Cobra { Length = 10 }, await _animals.GetFixedModelAsync());

    public Task Type_Model_Inheritance_EnumDiscriminator_putFixedModel() => _animals.PutFixedModelAsync(new Cobra { Length = 10 });

    public async Task Type_Model_Inheritance_EnumDiscriminator_getFixedModelMissingDiscriminator() =>
        Assert.Equal(10, Assert.IsType<Snake>(await _animals.GetFixedModelMissingDiscriminatorAsync()).Length);

    public async Task Type_Model_Inheritance_EnumDiscriminator_getFixedModelWrongDiscriminator()
    {
        var snake = Assert.IsType<Snake>(await _animals.GetFixedModelWrongDiscriminatorAsync());

        Assert.Equal((8, SnakeKind.Unknown, "wrongKind"), (snake.Length, snake.Kind, snake.Unmapped!["kind"].GetString()));
    }
}
