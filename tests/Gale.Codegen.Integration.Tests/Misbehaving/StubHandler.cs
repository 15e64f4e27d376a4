using System.Net;
using System.Net.Http.Headers;

namespace Gale.Codegen.Integration.Tests.Misbehaving;

/// <summary>Gives every request the same bytes, good or bad, and uses no network.</summary>
internal sealed class StubHandler(HttpStatusCode status, byte[] body, string? contentType) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        return Task.FromResult(new HttpResponseMessage(status) { Content = content });
    }
}
