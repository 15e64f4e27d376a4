using Specs.Payload.ContentNegotiation;

namespace Scenarios.Payload;

/// <summary>Answers in one of several media types: a method for each that says something else, a header for those that do not.</summary>
public sealed class ContentNegotiation(HttpClient server)
{
    private readonly IDefaultOperations _avatars = new ContentNegotiationClient(server).Default;

    public async Task Payload_ContentNegotiation_SameBody()
    {
        await Assets.IsPngAsync(await SameBodyAs("image/png"));
        await Assets.IsJpgAsync(await SameBodyAs("image/jpeg"));
        await Assert.ThrowsAsync<ApiException>(() => SameBodyAs("wrongAccept"));
    }

    public async Task Payload_ContentNegotiation_DifferentBody()
    {
        await Assets.IsPngAsync(await _avatars.DifferentBodyGetAvatarAsPngDifferentBodyGetAvatarAsJsonAsBytesAsync());

        var json = await _avatars.DifferentBodyGetAvatarAsPngDifferentBodyGetAvatarAsJsonAsync();
        await Assets.IsPngAsync(new MemoryStream(json.Content));
    }

    private Task<Stream> SameBodyAs(string mediaType) => _avatars.SameBodyGetAvatarAsPngSameBodyGetAvatarAsJpegAsync(
        new SameBodyGetAvatarAsPngSameBodyGetAvatarAsJpegOptions { Headers = new Dictionary<string, string> { ["Accept"] = mediaType } });
}
