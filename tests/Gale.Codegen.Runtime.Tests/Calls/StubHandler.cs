namespace Gale.Codegen.Runtime.Tests.Calls;

/// <summary>Answers in place of the network, where a test must hold what the transport is doing with a message.</summary>
internal sealed class StubHandler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        answer(request, cancellationToken);
}
