using System.Buffers.Text;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Gale.Codegen.Benchmarks.Clients;

namespace Gale.Codegen.Benchmarks.Servers;

/// <summary>
/// The least that speaks HTTP/1.1: answers every GET on a connection with the list of orders, or with the status of a checkout, and
/// every POST with a checkout that was created. It takes so little that what is measured is the client.
/// </summary>
internal sealed class LoopbackServer
{
    private static readonly byte[] _status = Answer(Bodies.Status);
    private static readonly byte[] _session = Answer(Bodies.Session);
    private static readonly byte[] _list = Answer(Bodies.OrderList);

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    private LoopbackServer() => _listener.Start();

    /// <summary>Serves until the process is told to end, by the end of its input.</summary>
    /// <returns>Never while anybody wants it.</returns>
    public static void ServeUntilInputEnds()
    {
        var server = new LoopbackServer();
        Console.WriteLine(((IPEndPoint)server._listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture));
        _ = server.AcceptAsync();
        Console.In.ReadToEnd();
    }

    private async Task AcceptAsync()
    {
        while (true)
        {
            var client = await _listener.AcceptTcpClientAsync().ConfigureAwait(false);
            client.NoDelay = true;
            _ = ServeAsync(client);
        }
    }

    private static async Task ServeAsync(TcpClient client)
    {
        using var connection = client;
        var stream = client.GetStream();
        var buffer = new byte[8192];
        var length = 0;
        while (await stream.ReadAsync(buffer.AsMemory(length)).ConfigureAwait(false) is var read and > 0)
        {
            length += read;
            if (IsWhole(buffer.AsSpan(0, length)))
            {
                await stream.WriteAsync(AnswerTo(buffer)).ConfigureAwait(false);
                length = 0;
            }
        }
    }

    /// <summary>Whether the headers are there, and as much behind them as they say.</summary>
    private static bool IsWhole(ReadOnlySpan<byte> request)
    {
        var end = request.IndexOf("\r\n\r\n"u8);
        return end >= 0 && request.Length - end - 4 >= LengthIn(request[..end]);
    }

    private static int LengthIn(ReadOnlySpan<byte> headers)
    {
        var name = "\r\nContent-Length: "u8;
        var found = headers.IndexOf(name);
        return found >= 0 && Utf8Parser.TryParse(headers[(found + name.Length)..], out int length, out _) ? length : 0;
    }

    private static byte[] AnswerTo(ReadOnlySpan<byte> request) =>
        request.StartsWith("POST"u8) ? _session
        : request.StartsWith("GET /v2/orders"u8) ? _list
        : _status;

    private static byte[] Answer(byte[] body) =>
        [.. Encoding.ASCII.GetBytes(FormattableString.Invariant($"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n")), .. body];
}
