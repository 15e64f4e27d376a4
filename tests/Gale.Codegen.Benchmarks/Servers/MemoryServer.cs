using System.Net;
using Gale.Codegen.Benchmarks.Clients;

namespace Gale.Codegen.Benchmarks.Servers;

/// <summary>Answers at once, without a socket; reads what is sent to it as a socket would.</summary>
internal sealed class MemoryServer : HttpMessageHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } content)
        {
            await content.CopyToAsync(Stream.Null, cancellationToken).ConfigureAwait(false);
            return Answer(HttpStatusCode.Created, Bodies.Session);
        }

        return Answer(HttpStatusCode.OK, request.RequestUri!.AbsolutePath == "/v2/orders" ? Bodies.OrderList : Bodies.Status);
    }

    private static HttpResponseMessage Answer(HttpStatusCode status, byte[] body)
    {
        var content = new ByteArrayContent(body);
        content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        return new HttpResponseMessage(status) { Content = content };
    }
}
