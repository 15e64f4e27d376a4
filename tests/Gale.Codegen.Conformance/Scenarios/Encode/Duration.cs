using Specs.Encode.Duration;

namespace Scenarios.Encode;

/// <summary>
/// Durations as ISO 8601 writes them, and as seconds or milliseconds. OpenAPI has no format for a count of these: to the
/// document, and so to the client, they are numbers.
/// </summary>
public sealed class Duration(HttpClient server)
{
    private static readonly Iso8601Duration FortyDays = new(Days: 40);

    private readonly IDefaultOperations _durations = new DurationClient(server).Default;

    public async Task Encode_Duration_Property_default() =>
        Assert.Equal(FortyDays, (await _durations.PropertyDefaultAsync(new() { Value = FortyDays })).Value);

    public async Task Encode_Duration_Property_iso8601() =>
        Assert.Equal(FortyDays, (await _durations.PropertyIso8601Async(new() { Value = FortyDays })).Value);

    public async Task Encode_Duration_Property_int32Seconds() =>
        Assert.Equal(36, (await _durations.PropertyInt32SecondsAsync(new() { Value = 36 })).Value);

    public async Task Encode_Duration_Property_int32SecondsLargerUnit() =>
        Assert.Equal(120, (await _durations.PropertyInt32SecondsLargerUnitAsync(new() { Value = 120 })).Value);

    public async Task Encode_Duration_Property_floatSeconds() =>
        Assert.Equal(35.625, (await _durations.PropertyFloatSecondsAsync(new() { Value = 35.625 })).Value);

    public async Task Encode_Duration_Property_floatSecondsLargerUnit() =>
        Assert.Equal(150, (await _durations.PropertyFloatSecondsLargerUnitAsync(new() { Value = 150 })).Value);

    public async Task Encode_Duration_Property_float64Seconds() =>
        Assert.Equal(35.625, (await _durations.PropertyFloat64SecondsAsync(new() { Value = 35.625 })).Value);

    public async Task Encode_Duration_Property_int32Milliseconds() =>
        Assert.Equal(36_000, (await _durations.PropertyInt32MillisecondsAsync(new() { Value = 36_000 })).Value);

    public async Task Encode_Duration_Property_int32MillisecondsLargerUnit() =>
        Assert.Equal(180_000, (await _durations.PropertyInt32MillisecondsLargerUnitAsync(new() { Value = 180_000 })).Value);

    public async Task Encode_Duration_Property_floatMilliseconds() =>
        Assert.Equal(35_625, (await _durations.PropertyFloatMillisecondsAsync(new() { Value = 35_625 })).Value);

    public async Task Encode_Duration_Property_floatMillisecondsLargerUnit() =>
        Assert.Equal(210_000, (await _durations.PropertyFloatMillisecondsLargerUnitAsync(new() { Value = 210_000 })).Value);

    public async Task Encode_Duration_Property_float64Milliseconds() =>
        Assert.Equal(35_625, (await _durations.PropertyFloat64MillisecondsAsync(new() { Value = 35_625 })).Value);

    public async Task Encode_Duration_Property_floatSecondsArray() =>
        Assert.Equal([35.625f, 46.75f], (await _durations.PropertyFloatSecondsArrayAsync(new() { Value = [35.625f, 46.75f] })).Value);

    public async Task Encode_Duration_Property_floatMillisecondsArray() =>
        Assert.Equal([35_625f, 46_750f], (await _durations.PropertyFloatMillisecondsArrayAsync(new() { Value = [35_625f, 46_750f] })).Value);

    public Task Encode_Duration_Query_default() => _durations.QueryDefaultAsync(FortyDays);

    public Task Encode_Duration_Query_iso8601() => _durations.QueryIso8601Async(FortyDays);

    public Task Encode_Duration_Query_int32Seconds() => _durations.QueryInt32SecondsAsync(36);

    public Task Encode_Duration_Query_int32SecondsLargerUnit() => _durations.QueryInt32SecondsLargerUnitAsync(120);

    public Task Encode_Duration_Query_floatSeconds() => _durations.QueryFloatSecondsAsync(35.625);

    public Task Encode_Duration_Query_floatSecondsLargerUnit() => _durations.QueryFloatSecondsLargerUnitAsync(150);

    public Task Encode_Duration_Query_float64Seconds() => _durations.QueryFloat64SecondsAsync(35.625);

    public Task Encode_Duration_Query_int32Milliseconds() => _durations.QueryInt32MillisecondsAsync(36_000);

    public Task Encode_Duration_Query_int32MillisecondsLargerUnit() => _durations.QueryInt32MillisecondsLargerUnitAsync(180_000);

    public Task Encode_Duration_Query_floatMilliseconds() => _durations.QueryFloatMillisecondsAsync(35_625);

    public Task Encode_Duration_Query_floatMillisecondsLargerUnit() => _durations.QueryFloatMillisecondsLargerUnitAsync(210_000);

    public Task Encode_Duration_Query_float64Milliseconds() => _durations.QueryFloat64MillisecondsAsync(35_625);

    public Task Encode_Duration_Header_default() => _durations.HeaderDefaultAsync(FortyDays);

    public Task Encode_Duration_Header_iso8601() => _durations.HeaderIso8601Async(FortyDays);

    public Task Encode_Duration_Header_int32Seconds() => _durations.HeaderInt32SecondsAsync(36);

    public Task Encode_Duration_Header_int32SecondsLargerUnit() => _durations.HeaderInt32SecondsLargerUnitAsync(120);

    public Task Encode_Duration_Header_floatSeconds() => _durations.HeaderFloatSecondsAsync(35.625);

    public Task Encode_Duration_Header_floatSecondsLargerUnit() => _durations.HeaderFloatSecondsLargerUnitAsync(150);

    public Task Encode_Duration_Header_float64Seconds() => _durations.HeaderFloat64SecondsAsync(35.625);

    public Task Encode_Duration_Header_int32Milliseconds() => _durations.HeaderInt32MillisecondsAsync(36_000);

    public Task Encode_Duration_Header_int32MillisecondsLargerUnit() => _durations.HeaderInt32MillisecondsLargerUnitAsync(180_000);

    public Task Encode_Duration_Header_floatMilliseconds() => _durations.HeaderFloatMillisecondsAsync(35_625);

    public Task Encode_Duration_Header_floatMillisecondsLargerUnit() => _durations.HeaderFloatMillisecondsLargerUnitAsync(210_000);

    public Task Encode_Duration_Header_float64Milliseconds() => _durations.HeaderFloat64MillisecondsAsync(35_625);

    public Task Encode_Duration_Query_int32SecondsArray() => _durations.QueryInt32SecondsArrayAsync([36, 47]);

    public Task Encode_Duration_Query_int32MillisecondsArray() => _durations.QueryInt32MillisecondsArrayAsync([36_000, 47_000]);

    public Task Encode_Duration_Header_iso8601Array() => _durations.HeaderIso8601ArrayAsync([FortyDays, new(Days: 50)]);

    public Task Encode_Duration_Header_int32MillisecondsArray() => _durations.HeaderInt32MillisecondsArrayAsync([36_000, 47_000]);
}
