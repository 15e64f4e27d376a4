using System.Diagnostics;
using System.Text.Json;

namespace Gale.Codegen.Conformance.Suite;

/// <summary>The mock server of the suite: it answers a request only if the request is exactly what its scenario expects.</summary>
internal sealed class MockServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly Process _process;

    private MockServer(Process process, Uri address)
    {
        _process = process;
        Http = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(10) };
    }

    /// <summary>What the clients send through.</summary>
    public HttpClient Http { get; }

    public static async Task<MockServer> StartAsync(SuiteFolder suite)
    {
        var process = Command.Start(
            suite.Path, "node", Path.Combine("node_modules", "@typespec", "spector", "cmd", "cli.mjs"), "serve", suite.Specs, "--port", "0");
        var errors = process.StandardError.ReadToEndAsync();
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
            {
                if (line.Split("Started server on ") is [_, var port])
                {
                    _ = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
                    return new MockServer(process, new Uri($"http://localhost:{port.Trim()}"));
                }
            }

            throw new SuiteException($"The mock server ended before it began.\n{await errors}");
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new SuiteException($"The mock server did not start within {Patience}.");
        }
    }

    /// <summary>What the server saw of each scenario so far: <c>pass</c>, <c>fail</c>, <c>not-implemented</c>.</summary>
    public async Task<IReadOnlyDictionary<string, string>> CoverageAsync()
    {
        await using var body = await Http.GetStreamAsync("/.coverage");
        using var coverage = await JsonDocument.ParseAsync(body);
        return coverage.RootElement.EnumerateArray()
            .SelectMany(report => report.GetProperty("results").EnumerateObject())
            .ToDictionary(scenario => scenario.Name, scenario => scenario.Value.GetString()!, StringComparer.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
