using Specs.Payload.MediaType;

namespace Scenarios.Payload;

/// <summary>A text as it is, and as JSON.</summary>
public sealed class MediaType(HttpClient server)
{
    private readonly IDefaultOperations _texts = new MediaTypeClient(server).Default;

    public Task Payload_MediaType_StringBody_sendAsText() => _texts.StringBodySendAsTextAsync("{cat}");

    public async Task Payload_MediaType_StringBody_getAsText() => Assert.Equal("{cat}", await _texts.StringBodyGetAsTextAsync());

    public Task Payload_MediaType_StringBody_sendAsJson() => _texts.StringBodySendAsJsonAsync("foo");

    public async Task Payload_MediaType_StringBody_getAsJson() => Assert.Equal("foo", await _texts.StringBodyGetAsJsonAsync());
}
