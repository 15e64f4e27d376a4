namespace Gale.Codegen.Tests.Harness;

/// <summary>What a generated client sent when it was called, and what the call gave.</summary>
/// <param name="Target">Path and query as they were written.</param>
/// <param name="Headers">The headers, a line for each.</param>
/// <param name="Body">The Content-Type and the body, a line each; empty where there was none.</param>
/// <param name="Result">What the call gave: a text as it is, a stream read to its end.</param>
internal sealed record Exchange(string Target, IReadOnlyList<string> Headers, string Body, string Result)
{
    /// <summary>Has the client of a snippet make one call; nothing about the document may be left to say.</summary>
    /// <param name="project">The document.</param>
    /// <param name="arguments">The arguments of <c>ListPetsAsync</c>, as code.</param>
    /// <param name="options">Members of the client's options, as code.</param>
    /// <param name="answer">The content that is answered, as code; without one there is none.</param>
    /// <param name="allows">The id of what may be said of the document all the same.</param>
    /// <param name="method">The method to call, if it is another.</param>
    public static Exchange Of(TestProject project, string arguments, string options = "", string? answer = null, string? allows = null, string method = "ListPetsAsync")
    {
        var run = (project with { Code = CodeFor(arguments, options, answer, method) }).Run();
        Assert.DoesNotContain(run.Diagnostics, diagnostic => diagnostic.Id != allows);
        var parts = ((string)run.Compile().Run()!).Split('\0');
        return new Exchange(parts[0], parts[1].Split('\n'), parts[2], parts[3]);
    }

    /// <summary>The value of a header.</summary>
    public string Header(string name) =>
        Assert.Single(Headers, header => header.StartsWith(name + ": ", StringComparison.Ordinal))[(name.Length + 2)..];

    private static string CodeFor(string arguments, string options, string? answer, string method) => $$"""
        using System.Linq;
        using System.Net;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using Gale.Codegen.Runtime;
        using Shop.PetsApi;

        public static class Program
        {
            public static string Run()
            {
                var network = new Network();
                var pets = new PetsClient(new HttpClient(network), new() { BaseAddress = new("http://localhost"), {{options}} }).Pets;
                var result = Text(pets.{{method}}({{arguments}}));
                return network.Sent + "\0" + result;
            }

            private static string Text(Task call)
            {
                call.GetAwaiter().GetResult();
                return call switch
                {
                    Task<System.IO.Stream> stream => new System.IO.StreamReader(stream.Result).ReadToEnd(),
                    Task<string> text => text.Result,
                    _ => "",
                };
            }

            private sealed class Network : HttpMessageHandler
            {
                public string Sent { get; private set; } = "";

                protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
                {
                    var body = request.Content is { } content ? content.Headers.ContentType + "\n" + await content.ReadAsStringAsync(cancellationToken) : "";
                    Sent = request.RequestUri!.OriginalString["http://localhost".Length..]
                        + "\0" + string.Join("\n", request.Headers.NonValidated.Select(header => $"{header.Key}: {header.Value}"))
                        + "\0" + body;
                    return {{(answer is null ? "new HttpResponseMessage(HttpStatusCode.NoContent)" : $"new HttpResponseMessage(HttpStatusCode.OK) {{ Content = {answer} }}")}};
                }
            }
        }
        """;
}
