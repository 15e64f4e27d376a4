using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Gale.Codegen.Runtime.Tests.Calls;

/// <summary>A request as the server saw it.</summary>
/// <param name="Method">The method.</param>
/// <param name="RawTarget">Path and query exactly as they stood in the request line.</param>
/// <param name="Headers">The headers.</param>
/// <param name="Body">The body as text.</param>
internal sealed record ReceivedRequest(string Method, string RawTarget, IHeaderDictionary Headers, string Body)
{
    public static async Task<ReceivedRequest> ReadAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync();
        return WithoutBody(request) with { Body = body };
    }

    public static ReceivedRequest WithoutBody(HttpRequest request)
    {
        var target = request.HttpContext.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        // A copy: Kestrel uses its own dictionary again for the next request of a connection.
        var headers = new HeaderDictionary(
            request.Headers.ToDictionary(header => header.Key, header => header.Value, StringComparer.OrdinalIgnoreCase));
        return new ReceivedRequest(request.Method, target, headers, Body: "");
    }
}
