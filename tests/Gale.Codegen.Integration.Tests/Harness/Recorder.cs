namespace Gale.Codegen.Integration.Tests.Harness;

/// <summary>Lets every request through and writes down what it was.</summary>
internal sealed class Recorder : DelegatingHandler
{
    private readonly List<SentRequest> _requests = [];

    public Recorder()
        : base(new SocketsHttpHandler())
    {
    }

    public IReadOnlyList<SentRequest> Requests => _requests;

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _requests.Add(await SentRequest.OfAsync(request, cancellationToken));
        return await base.SendAsync(request, cancellationToken);
    }
}
