using Specs.Encode.Bytes;

namespace Scenarios.Encode;

/// <summary>Bytes as they are, as base64 and as base64url.</summary>
public sealed class Bytes(HttpClient server)
{
    private static readonly byte[] Test = "test"u8.ToArray();

    private readonly IDefaultOperations _bytes = new BytesClient(server).Default;

    public Task Encode_Bytes_Query_default() => _bytes.QueryDefaultAsync(Test);

    public Task Encode_Bytes_Query_base64() => _bytes.QueryBase64Async(Test);

    public Task Encode_Bytes_Query_base64url() => _bytes.QueryBase64urlAsync(Test);

    public Task Encode_Bytes_Query_base64urlArray() => _bytes.QueryBase64urlArrayAsync([Test, Test]);

    public async Task Encode_Bytes_Property_default() =>
        Assert.Equal(Test, (await _bytes.PropertyDefaultAsync(new() { Value = Test })).Value);

    public async Task Encode_Bytes_Property_base64() =>
        Assert.Equal(Test, (await _bytes.PropertyBase64Async(new() { Value = Test })).Value);

    public async Task Encode_Bytes_Property_base64url() =>
        Assert.Equal(Test, (await _bytes.PropertyBase64urlAsync(new() { Value = Test })).Value);

    public async Task Encode_Bytes_Property_base64urlArray() =>
        Assert.Equal([Test, Test], (await _bytes.PropertyBase64urlArrayAsync(new() { Value = [Test, Test] })).Value);

    public Task Encode_Bytes_Header_default() => _bytes.HeaderDefaultAsync(Test);

    public Task Encode_Bytes_Header_base64() => _bytes.HeaderBase64Async(Test);

    public Task Encode_Bytes_Header_base64url() => _bytes.HeaderBase64urlAsync(Test);

    public Task Encode_Bytes_Header_base64urlArray() => _bytes.HeaderBase64urlArrayAsync([Test, Test]);

    public Task Encode_Bytes_RequestBody_default() => _bytes.RequestBodyDefaultAsync(Assets.Png());

    public Task Encode_Bytes_RequestBody_octetStream() => _bytes.RequestBodyOctetStreamAsync(Assets.Png());

    public Task Encode_Bytes_RequestBody_customContentType() => _bytes.RequestBodyCustomContentTypeAsync(Assets.Png());

    public Task Encode_Bytes_RequestBody_base64() => _bytes.RequestBodyBase64Async(Test);

    public async Task Encode_Bytes_ResponseBody_default() => await Assets.IsPngAsync(await _bytes.ResponseBodyDefaultAsync());

    public async Task Encode_Bytes_ResponseBody_octetStream() => await Assets.IsPngAsync(await _bytes.ResponseBodyOctetStreamAsync());

    public async Task Encode_Bytes_ResponseBody_customContentType() => await Assets.IsPngAsync(await _bytes.ResponseBodyCustomContentTypeAsync());

    public async Task Encode_Bytes_ResponseBody_base64() => Assert.Equal(Test, await _bytes.ResponseBodyBase64Async());

    public async Task Encode_Bytes_ResponseBody_base64url() => Assert.Equal(Test, await _bytes.ResponseBodyBase64urlAsync());
}
