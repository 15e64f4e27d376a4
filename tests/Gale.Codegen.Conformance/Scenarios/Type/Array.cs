using System.Text.Json;
using Specs.Type.Array;

namespace Scenarios.Type;

/// <summary>Lists as bodies.</summary>
public sealed class Array(HttpClient server)
{
    private const long MaxSafe = 9_007_199_254_740_991;

    private static readonly DateTimeOffset Evening = new(2022, 8, 26, 18, 38, 0, TimeSpan.Zero);
    private static readonly Iso8601Duration Long = Iso8601Duration.Parse("P123DT22H14M12.011S");
    private static readonly InnerModel[] Models = [new() { Property = "hello" }, new() { Property = "world" }];

    private readonly IDefaultOperations _lists = new ArrayClient(server).Default;

    public async Task Type_Array_Int32Value_get() => Assert.Equal([1, 2], await _lists.Int32ValueGetAsync());

    public Task Type_Array_Int32Value_put() => _lists.Int32ValuePutAsync([1, 2]);

    public async Task Type_Array_Int64Value_get() => Assert.Equal([MaxSafe, -MaxSafe], await _lists.Int64ValueGetAsync());

    public Task Type_Array_Int64Value_put() => _lists.Int64ValuePutAsync([MaxSafe, -MaxSafe]);

    public async Task Type_Array_BooleanValue_get() => Assert.Equal([true, false], await _lists.BooleanValueGetAsync());

    public Task Type_Array_BooleanValue_put() => _lists.BooleanValuePutAsync([true, false]);

    public async Task Type_Array_StringValue_get() => Assert.Equal(["hello", ""], await _lists.StringValueGetAsync());

    public Task Type_Array_StringValue_put() => _lists.StringValuePutAsync(["hello", ""]);

    public async Task Type_Array_Float32Value_get() => Assert.Equal([43.125f], await _lists.Float32ValueGetAsync());

    public Task Type_Array_Float32Value_put() => _lists.Float32ValuePutAsync([43.125f]);

    public async Task Type_Array_DatetimeValue_get() => Assert.Equal([Evening], await _lists.DatetimeValueGetAsync());

    public Task Type_Array_DatetimeValue_put() => _lists.DatetimeValuePutAsync([Evening]);

    public async Task Type_Array_DurationValue_get() => Assert.Equal([Long], await _lists.DurationValueGetAsync());

    public Task Type_Array_DurationValue_put() => _lists.DurationValuePutAsync([Long]);

    public async Task Type_Array_UnknownValue_get() =>
        Assert.Equal(["1", "\"hello\"", "null"], (await _lists.UnknownValueGetAsync()).Select(value => value.GetRawText()));

    public Task Type_Array_UnknownValue_put() => _lists.UnknownValuePutAsync([Json.Of("1"), Json.Of("\"hello\""), Json.Of("null")]);

    public async Task Type_Array_ModelValue_get() => Assert.Equal(Models, await _lists.ModelValueGetAsync());

    public Task Type_Array_ModelValue_put() => _lists.ModelValuePutAsync(Models);

    public async Task Type_Array_NullableFloatValue_get() => Assert.Equal([1.25f, null, 3f], await _lists.NullableFloatValueGetAsync());

    public Task Type_Array_NullableFloatValue_put() => _lists.NullableFloatValuePutAsync([1.25f, null, 3f]);

    public async Task Type_Array_NullableInt32Value_get() => Assert.Equal([1, null, 3], await _lists.NullableInt32ValueGetAsync());

    public Task Type_Array_NullableInt32Value_put() => _lists.NullableInt32ValuePutAsync([1, null, 3]);

    public async Task Type_Array_NullableBooleanValue_get() => Assert.Equal([true, null, false], await _lists.NullableBooleanValueGetAsync());

    public Task Type_Array_NullableBooleanValue_put() => _lists.NullableBooleanValuePutAsync([true, null, false]);

    public async Task Type_Array_NullableStringValue_get() => Assert.Equal(["hello", null, "world"], await _lists.NullableStringValueGetAsync());

    public Task Type_Array_NullableStringValue_put() => _lists.NullableStringValuePutAsync(["hello", null, "world"]);

    public async Task Type_Array_NullableModelValue_get() =>
        Assert.Equal(["hello", null, "world"], (await _lists.NullableModelValueGetAsync()).Select(model => model?.Property));

    public Task Type_Array_NullableModelValue_put() =>
        _lists.NullableModelValuePutAsync([new() { Property = "hello" }, null, new() { Property = "world" }]);
}
