using System.Net;
using System.Text;

namespace Gale.Codegen.Integration.Tests.Harness;

/// <summary>Gives every request the same answer, without a network, and writes down what was asked.</summary>
internal sealed class FakeNetwork(HttpStatusCode status, string body) : HttpMessageHandler
{
    private readonly List<SentRequest> _requests = [];

    public IReadOnlyList<SentRequest> Requests => _requests;

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _requests.Add(await SentRequest.OfAsync(request, cancellationToken));
        return new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
    }
}
