using Specs.Type.Model.Usage;

namespace Scenarios.Type.Model;

/// <summary>Models that are sent, received, or both.</summary>
public sealed class Usage(HttpClient server)
{
    private readonly IDefaultOperations _models = new UsageClient(server).Default;

    public Task Type_Model_Usage_input() => _models.InputAsync(new() { RequiredProp = "example-value" });

    public async Task Type_Model_Usage_output() => Assert.Equal("example-value", (await _models.OutputAsync()).RequiredProp);

    public async Task Type_Model_Usage_inputAndOutput()
    {
        var sent = new InputOutputRecord { RequiredProp = "example-value" };

        Assert.Equal(sent, await _models.InputAndOutputAsync(sent));
    }
}
