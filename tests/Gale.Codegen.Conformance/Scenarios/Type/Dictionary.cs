using System.Text.Json;
using Specs.Type.Dictionary;

namespace Scenarios.Type;

/// <summary>Maps as bodies.</summary>
public sealed class Dictionary(HttpClient server)
{
    private static readonly Dictionary<string, int> Int32s = new() { ["k1"] = 1, ["k2"] = 2 };
    private static readonly Dictionary<string, long> Int64s = new() { ["k1"] = 9_007_199_254_740_991, ["k2"] = -9_007_199_254_740_991 };
    private static readonly Dictionary<string, bool> Booleans = new() { ["k1"] = true, ["k2"] = false };
    private static readonly Dictionary<string, string> Strings = new() { ["k1"] = "hello", ["k2"] = "" };
    private static readonly Dictionary<string, float> Float32s = new() { ["k1"] = 43.125f };
    private static readonly Dictionary<string, float?> NullableFloats = new() { ["k1"] = 1.25f, ["k2"] = 0.5f, ["k3"] = null };
    private static readonly Dictionary<string, DateTimeOffset> Datetimes = new() { ["k1"] = new(2022, 8, 26, 18, 38, 0, TimeSpan.Zero) };
    private static readonly Dictionary<string, Iso8601Duration> Durations = new() { ["k1"] = Iso8601Duration.Parse("P123DT22H14M12.011S") };
    private static readonly Dictionary<string, JsonElement> Unknowns = new() { ["k1"] = Json.Of("1"), ["k2"] = Json.Of("\"hello\""), ["k3"] = Json.Of("null") };

    private static readonly Dictionary<string, InnerModel> Models = new()
    {
        ["k1"] = new() { Property = "hello" },
        ["k2"] = new() { Property = "world" },
    };

    private static readonly Dictionary<string, InnerModel> RecursiveModels = new()
    {
        ["k1"] = new() { Property = "hello", Children = new Dictionary<string, InnerModel>() },
        ["k2"] = new() { Property = "world", Children = new Dictionary<string, InnerModel> { ["k2.1"] = new() { Property = "inner world" } } },
    };

    private readonly IDefaultOperations _maps = new DictionaryClient(server).Default;

    public async Task Type_Dictionary_Int32Value_get() => Assert.Equal(Int32s, await _maps.Int32ValueGetAsync());

    public Task Type_Dictionary_Int32Value_put() => _maps.Int32ValuePutAsync(Int32s);

    public async Task Type_Dictionary_Int64Value_get() => Assert.Equal(Int64s, await _maps.Int64ValueGetAsync());

    public Task Type_Dictionary_Int64Value_put() => _maps.Int64ValuePutAsync(Int64s);

    public async Task Type_Dictionary_BooleanValue_get() => Assert.Equal(Booleans, await _maps.BooleanValueGetAsync());

    public Task Type_Dictionary_BooleanValue_put() => _maps.BooleanValuePutAsync(Booleans);

    public async Task Type_Dictionary_StringValue_get() => Assert.Equal(Strings, await _maps.StringValueGetAsync());

    public Task Type_Dictionary_StringValue_put() => _maps.StringValuePutAsync(Strings);

    public async Task Type_Dictionary_Float32Value_get() => Assert.Equal(Float32s, await _maps.Float32ValueGetAsync());

    public Task Type_Dictionary_Float32Value_put() => _maps.Float32ValuePutAsync(Float32s);

    public async Task Type_Dictionary_NullableFloatValue_get() => Assert.Equal(NullableFloats, await _maps.NullableFloatValueGetAsync());

    public Task Type_Dictionary_NullableFloatValue_put() => _maps.NullableFloatValuePutAsync(NullableFloats);

    public async Task Type_Dictionary_DatetimeValue_get() => Assert.Equal(Datetimes, await _maps.DatetimeValueGetAsync());

    public Task Type_Dictionary_DatetimeValue_put() => _maps.DatetimeValuePutAsync(Datetimes);

    public async Task Type_Dictionary_DurationValue_get() => Assert.Equal(Durations, await _maps.DurationValueGetAsync());

    public Task Type_Dictionary_DurationValue_put() => _maps.DurationValuePutAsync(Durations);

    public async Task Type_Dictionary_UnknownValue_get() => Assert.Equal(
        Unknowns.Select(entry => (entry.Key, entry.Value.GetRawText())),
        (await _maps.UnknownValueGetAsync()).Select(entry => (entry.Key, entry.Value.GetRawText())));

    public Task Type_Dictionary_UnknownValue_put() => _maps.UnknownValuePutAsync(Unknowns);

    public async Task Type_Dictionary_ModelValue_get() => Assert.Equal(Models, await _maps.ModelValueGetAsync());

    public Task Type_Dictionary_ModelValue_put() => _maps.ModelValuePutAsync(Models);

    public async Task Type_Dictionary_RecursiveModelValue_get() => Assert.Equal(RecursiveModels, await _maps.RecursiveModelValueGetAsync());

    public Task Type_Dictionary_RecursiveModelValue_put() => _maps.RecursiveModelValuePutAsync(RecursiveModels);
}
