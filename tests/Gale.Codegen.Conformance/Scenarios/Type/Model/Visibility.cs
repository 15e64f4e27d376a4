using Specs.Type.Model.Visibility;

namespace Scenarios.Type.Model;

/// <summary>Members that are there in some directions only.</summary>
public sealed class Visibility(HttpClient server)
{
    private readonly IDefaultOperations _models = new VisibilityClient(server).Default;

    public async Task Type_Model_Visibility_getModel() =>
        Assert.Equal("abc", (await _models.GetModelAsync(queryProp: 123, new())).ReadProp);

    public Task Type_Model_Visibility_headModel() => _models.HeadModelAsync(queryProp: 123, new());

    public Task Type_Model_Visibility_putModel() => _models.PutModelAsync(new() { CreateProp = ["foo", "bar"], UpdateProp = [1, 2] });

    public Task Type_Model_Visibility_patchModel() => _models.PatchModelAsync(new() { UpdateProp = [1, 2] });

    public Task Type_Model_Visibility_postModel() => _models.PostModelAsync(new() { CreateProp = ["foo", "bar"] });

    public Task Type_Model_Visibility_deleteModel() => _models.DeleteModelAsync(new() { DeleteProp = true });

    public async Task Type_Model_Visibility_putReadOnlyModel()
    {
        var model = await _models.PutReadOnlyModelAsync(new());

        Assert.Equal([1, 2, 3], model.OptionalNullableIntList);
        Assert.Equal(new Dictionary<string, string> { ["k1"] = "value1", ["k2"] = "value2" }, model.OptionalStringRecord);
    }
}
