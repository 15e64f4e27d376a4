using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Gale.Codegen.Integration.Tests.Harness;

/// <summary>
/// A server on a loopback port that sends every request the same bytes, whether they are good HTTP or not: one connection
/// at a time, one request on each, none with a body.
/// </summary>
internal sealed class OddServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly TaskCompletionSource _answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly byte[] _bytes;
    private readonly bool _hangsUp;
    private readonly Task _serving;

    private OddServer(string bytes, bool hangsUp)
    {
        (_bytes, _hangsUp) = (Encoding.UTF8.GetBytes(bytes), hangsUp);
        _listener.Start();
        _serving = ServeAsync();
    }

    public Uri Address => new($"http://{_listener.LocalEndpoint}");

    /// <summary>A request was read, and what there was to send is sent.</summary>
    public Task Answered => _answered.Task;

    public GaleV2Client GaleV2Client(HttpClient http) =>
        new(http, new() { BaseAddress = Address, MerchantKey = "glm_test_odd" });

    /// <summary>Good HTTP around any body.</summary>
    public static OddServer Answering(string body, string status = "200 OK", string mediaType = "application/json") =>
        new(Head(status, mediaType, Encoding.UTF8.GetByteCount(body)) + body, hangsUp: true);

    /// <summary>A body that ends before the length that was promised, and then the connection ends.</summary>
    public static OddServer BreakingOff(string body, int promisedLength) =>
        new(Head("200 OK", "application/json", promisedLength) + body, hangsUp: true);

    /// <summary>The beginning of a body, and then nothing more, on a connection that stays open.</summary>
    public static OddServer Stalling(string body, int promisedLength) =>
        new(Head("200 OK", "application/json", promisedLength) + body, hangsUp: false);

    /// <summary>Takes requests and ends the connection.</summary>
    public static OddServer HangingUp() => new("", hangsUp: true);

    /// <summary>Takes requests and says nothing.</summary>
    public static OddServer Silent() => new("", hangsUp: false);

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _serving;
        _listener.Dispose();
        _stop.Dispose();
    }

    private static string Head(string status, string mediaType, int length) =>
        $"HTTP/1.1 {status}\r\nContent-Type: {mediaType}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n";

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_stop.Token);
                await AnswerAsync(client);
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        try
        {
            var stream = client.GetStream();
            using var reader = new StreamReader(stream, Encoding.ASCII);
            while (await reader.ReadLineAsync(_stop.Token) is { Length: > 0 })
            {
            }

            await stream.WriteAsync(_bytes, _stop.Token);
            if (_hangsUp)
            {
                client.Client.Shutdown(SocketShutdown.Send);
            }

            _answered.TrySetResult();
            await reader.ReadToEndAsync(_stop.Token);
        }
        catch (IOException)
        {
            // The client hung up first.
        }
    }
}
