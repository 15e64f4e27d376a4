using System.Text.Json;
using Specs.Type.Model.Empty;

namespace Scenarios.Type.Model;

/// <summary>Models without members: objects that may have any.</summary>
public sealed class Empty(HttpClient server)
{
    private static readonly Dictionary<string, JsonElement> Nothing = [];

    private readonly IDefaultOperations _models = new EmptyClient(server).Default;

    public Task Type_Model_Empty_putEmpty() => _models.PutEmptyAsync(Nothing);

    public async Task Type_Model_Empty_getEmpty() => Assert.Empty(await _models.GetEmptyAsync());

    public async Task Type_Model_Empty_postRoundTripEmpty() => Assert.Empty(await _models.PostRoundTripEmptyAsync(Nothing));
}
