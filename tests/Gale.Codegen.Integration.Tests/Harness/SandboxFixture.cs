namespace Gale.Codegen.Integration.Tests.Harness;

/// <summary>A sandbox of a test class's own, whose clock stands still, and a client for each of its APIs.</summary>
public sealed class SandboxFixture : IAsyncLifetime
{
    private readonly HttpClient _http = new();
    private GaleSandbox? _server;

    /// <summary>The time of every answer.</summary>
    public static DateTimeOffset Now => new(2026, 3, 31, 12, 0, 0, TimeSpan.Zero);

    public GaleSandbox Server => _server ?? throw new InvalidOperationException("The sandbox has not started.");

    public Cashier Cashier => Server.Cashier;

    public GaleV2Client GaleV2 => Server.GaleV2Client(_http);

    public V1.GaleV1Client GaleV1 => Server.GaleV1Client(_http);

    public October.GaleV2Of202510Client October => Server.OctoberClient(_http);

    public Kadosei.KadoseiV1Client Kadosei => Server.KadoseiClient(_http);

    public async Task InitializeAsync() =>
        _server = await GaleSandbox.StartAsync(new() { RequestsPerMinute = 100_000, Time = new HandTime(Now) });

    public async Task DisposeAsync()
    {
        _http.Dispose();
        await Server.DisposeAsync();
    }
}
