using Specs.SpecialHeaders.ConditionalRequest;

namespace Scenarios.SpecialHeaders;

/// <summary>Headers that make a request depend on what the server has.</summary>
public sealed class ConditionalRequest(HttpClient server)
{
    private static readonly DateTimeOffset Afternoon = new(2022, 8, 26, 14, 38, 0, TimeSpan.Zero);

    private readonly IDefaultOperations _requests = new ConditionalRequestClient(server).Default;

    public Task SpecialHeaders_ConditionalRequest_postIfMatch() =>
        _requests.PostIfMatchAsync(new PostIfMatchOptions { IfMatch = "\"valid\"" });

    public Task SpecialHeaders_ConditionalRequest_postIfNoneMatch() =>
        _requests.PostIfNoneMatchAsync(new PostIfNoneMatchOptions { IfNoneMatch = "\"invalid\"" });

    public Task SpecialHeaders_ConditionalRequest_headIfModifiedSince() =>
        _requests.HeadIfModifiedSinceAsync(new HeadIfModifiedSinceOptions { IfModifiedSince = Afternoon });

    public Task SpecialHeaders_ConditionalRequest_postIfUnmodifiedSince() =>
        _requests.PostIfUnmodifiedSinceAsync(new PostIfUnmodifiedSinceOptions { IfUnmodifiedSince = Afternoon });
}
