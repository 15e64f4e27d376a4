namespace Gale.Codegen.Integration.Tests.Harness;

/// <summary>Lets every request through to a real network and writes down what was answered.</summary>
internal sealed class AnswerRecorder() : DelegatingHandler(new SocketsHttpHandler())
{
    private readonly List<ReceivedAnswer> _answers = [];

    public IReadOnlyList<ReceivedAnswer> Answers => _answers;

    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        await response.Content.LoadIntoBufferAsync(cancellationToken);
        var body = await response.Content.ReadAsStringAsync(cancellationToken);
        _answers.Add(new ReceivedAnswer((int)response.StatusCode, body));
        return response;
    }
}
