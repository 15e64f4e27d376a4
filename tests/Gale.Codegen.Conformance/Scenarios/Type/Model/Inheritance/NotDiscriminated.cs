using Specs.Type.Model.Inheritance.NotDiscriminated;

namespace Scenarios.Type.Model.Inheritance;

/// <summary>Models that take over the members of others.</summary>
public sealed class NotDiscriminated(HttpClient server)
{
    private static readonly Siamese Cat = new() { Name = "abc", Age = 32, Smart = true };

    private readonly IDefaultOperations _cats = new NotDiscriminatedClient(server).Default;

    public Task Type_Model_Inheritance_NotDiscriminated_postValid() => _cats.PostValidAsync(Cat);

    public async Task Type_Model_Inheritance_NotDiscriminated_getValid() => Assert.Equal(Cat, await _cats.GetValidAsync());

    public async Task Type_Model_Inheritance_NotDiscriminated_putValid() => Assert.Equal(Cat, await _cats.PutValidAsync(Cat));
}
