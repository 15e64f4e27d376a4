using Specs.Serialization.EncodedName.Json;

namespace Scenarios.Serialization.EncodedName;

/// <summary>A member that is called something else in JSON.</summary>
public sealed class Json(HttpClient server)
{
    private readonly IDefaultOperations _names = new JsonClient(server).Default;

    public Task Serialization_EncodedName_Json_Property_send() => _names.PropertySendAsync(new() { WireName = true });

    public async Task Serialization_EncodedName_Json_Property_get() => Assert.True((await _names.PropertyGetAsync()).WireName);
}
