using System.Text;

namespace Gale.Codegen.Integration.Tests.Harness;

/// <summary>Tears every body in two: what a typed client cannot send by itself.</summary>
internal sealed class GarblingHandler() : DelegatingHandler(new SocketsHttpHandler())
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Content = new StringContent("""{ "customer": {""", Encoding.UTF8, "application/json");
        return base.SendAsync(request, cancellationToken);
    }
}
