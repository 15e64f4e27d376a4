using Gale.Codegen.Collections;

namespace Gale.Codegen.Api;

/// <summary>What travels with the requests that the API sends by itself: no call of the client, but types for whoever serves them.</summary>
/// <param name="Read">What the requests bring: bodies and parameters.</param>
/// <param name="SentAsJson">What the answers bring as JSON.</param>
/// <param name="Sent">What they bring in other ways: headers.</param>
internal sealed record ApiWebhooks(EquatableArray<ApiTypeUse> Read, EquatableArray<ApiTypeUse> SentAsJson, EquatableArray<ApiTypeUse> Sent)
{
    /// <summary>An API that sends nothing by itself.</summary>
    public static readonly ApiWebhooks None = new([], [], []);
}
