namespace Gale.Codegen.Integration.Tests.Harness;

/// <summary>What a client sent: the address as it wrote it, every header, the body as text.</summary>
internal sealed record SentRequest(
    HttpMethod Method, string Address, IReadOnlyDictionary<string, string> Headers, string? Body)
{
    public static async Task<SentRequest> OfAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in request.Headers)
        {
            headers[name] = string.Join(' ', values);
        }

        var body = request.Content is { } content ? await content.ReadAsStringAsync(cancellationToken) : null;
        return new SentRequest(request.Method, request.RequestUri!.OriginalString, headers, body);
    }

    public string? Header(string name) => Headers.GetValueOrDefault(name);
}
