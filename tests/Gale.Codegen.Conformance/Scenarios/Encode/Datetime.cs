using Specs.Encode.Datetime;

namespace Scenarios.Encode;

/// <summary>Instants as RFC 3339 writes them, as HTTP does, and as seconds since 1970.</summary>
public sealed class Datetime(HttpClient server)
{
    private static readonly DateTimeOffset Evening = new(2022, 8, 26, 18, 38, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Afternoon = new(2022, 8, 26, 14, 38, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset June12 = DateTimeOffset.FromUnixTimeSeconds(1686566864);
    private static readonly DateTimeOffset June14 = DateTimeOffset.FromUnixTimeSeconds(1686734256);

    private readonly IDefaultOperations _times = new DatetimeClient(server).Default;

    public Task Encode_Datetime_Query_default() => _times.QueryDefaultAsync(Evening);

    public Task Encode_Datetime_Query_rfc3339() => _times.QueryRfc3339Async(Evening);

    public Task Encode_Datetime_Query_rfc7231() => _times.QueryRfc7231Async(Afternoon);

    public Task Encode_Datetime_Query_unixTimestamp() => _times.QueryUnixTimestampAsync(June12);

    public Task Encode_Datetime_Query_unixTimestampArray() => _times.QueryUnixTimestampArrayAsync([June12, June14]);

    public async Task Encode_Datetime_Property_default() =>
        Assert.Equal(Evening, (await _times.PropertyDefaultAsync(new() { Value = Evening })).Value);

    public async Task Encode_Datetime_Property_rfc3339() =>
        Assert.Equal(Evening, (await _times.PropertyRfc3339Async(new() { Value = Evening })).Value);

    public async Task Encode_Datetime_Property_rfc7231() =>
        Assert.Equal(Afternoon, (await _times.PropertyRfc7231Async(new() { Value = Afternoon })).Value);

    public async Task Encode_Datetime_Property_unixTimestamp() =>
        Assert.Equal(June12, (await _times.PropertyUnixTimestampAsync(new() { Value = June12 })).Value);

    public async Task Encode_Datetime_Property_unixTimestampArray() =>
        Assert.Equal([June12, June14], (await _times.PropertyUnixTimestampArrayAsync(new() { Value = [June12, June14] })).Value);

    public Task Encode_Datetime_Header_default() => _times.HeaderDefaultAsync(Afternoon);

    public Task Encode_Datetime_Header_rfc3339() => _times.HeaderRfc3339Async(Evening);

    public Task Encode_Datetime_Header_rfc7231() => _times.HeaderRfc7231Async(Afternoon);

    public Task Encode_Datetime_Header_unixTimestamp() => _times.HeaderUnixTimestampAsync(June12);

    public Task Encode_Datetime_Header_unixTimestampArray() => _times.HeaderUnixTimestampArrayAsync([June12, June14]);

    // The document has one header 'value' in three formats. What answers disagree on is a text.
    public async Task Encode_Datetime_ResponseHeader_default() =>
        Assert.Equal("Fri, 26 Aug 2022 14:38:00 GMT", (await _times.ResponseHeaderDefaultWithResponseAsync()).Headers.Value);

    public async Task Encode_Datetime_ResponseHeader_rfc3339() =>
        Assert.Equal("2022-08-26T18:38:00.000Z", (await _times.ResponseHeaderRfc3339WithResponseAsync()).Headers.Value);

    public async Task Encode_Datetime_ResponseHeader_rfc7231() =>
        Assert.Equal("Fri, 26 Aug 2022 14:38:00 GMT", (await _times.ResponseHeaderRfc7231WithResponseAsync()).Headers.Value);

    public async Task Encode_Datetime_ResponseHeader_unixTimestamp() =>
        Assert.Equal("1686566864", (await _times.ResponseHeaderUnixTimestampWithResponseAsync()).Headers.Value);
}
