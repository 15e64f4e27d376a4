using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Gale.Codegen.Runtime.Tests.Calls;

/// <summary>Bodies that are handed on instead of being read, and texts.</summary>
public sealed class StreamTests
{
    private static readonly ApiOperation<Stream> _download = new("download", HttpMethod.Get, "/file")
    {
        Success = [ApiContent.Stream<Stream>(200, "image/png")],
        Errors = [ApiError.None(404)],
    };

    private static readonly ApiOperation<string> _read = new("read", HttpMethod.Get, "/text")
    {
        Success = [ApiContent.Text<string>(200, "text/plain")],
    };

    [Fact]
    public async Task A_body_is_handed_on_while_it_is_still_coming()
    {
        var rest = new TaskCompletionSource();
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            await context.Response.Body.WriteAsync("first,"u8.ToArray());
            await context.Response.Body.FlushAsync();
            await rest.Task;
            await context.Response.Body.WriteAsync("second"u8.ToArray());
        });

        await using var body = await SendAsync(server, _download);
        var first = new byte[6];
        await body.ReadExactlyAsync(first);
        rest.SetResult();
        using var reader = new StreamReader(body);

        Assert.Equal("first,", Encoding.UTF8.GetString(first));
        Assert.Equal("second", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task A_body_that_is_handed_on_may_be_longer_than_one_that_is_read()
    {
        await using var server = await LoopbackServer.StartAsync(200, new string('a', 5_000), "image/png");
        server.Http.MaxResponseContentBufferSize = 1_000;

        await using var body = await SendAsync(server, _download);
        using var reader = new StreamReader(body);

        Assert.Equal(5_000, (await reader.ReadToEndAsync()).Length);
    }

    [Fact]
    public async Task The_response_has_the_stream_and_the_headers()
    {
        await using var server = await LoopbackServer.StartAsync(200, "abc", "image/png");
        var connection = new ApiConnection(server.Http, new ShopOptions(), null);

        var response = await connection.SendWithResponseAsync(new ApiRequest(_download, null), _download, default);
        await using var body = response.Value;
        using var reader = new StreamReader(body);

        Assert.Equal("image/png", response.Headers["Content-Type"]);
        Assert.Equal("abc", await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task An_error_is_an_error_whatever_a_success_would_be()
    {
        await using var server = await LoopbackServer.StartAsync(404, "gone", "text/plain");

        var error = await Assert.ThrowsAsync<ApiException>(() => SendAsync(server, _download));

        Assert.Equal((HttpStatusCode.NotFound, "gone"), (error.Status, error.RawBody));
    }

    [Fact]
    public async Task What_is_asked_for_is_what_the_document_says()
    {
        await using var server = await LoopbackServer.StartAsync(200, "abc", "image/png");

        await (await SendAsync(server, _download)).DisposeAsync();

        Assert.Equal("image/png", server.Request.Headers.Accept);
    }

    [Theory]
    [InlineData("text/plain; charset=utf-8", "é")]
    [InlineData("text/plain", "é")]
    public async Task A_text_is_read_in_its_charset(string contentType, string text)
    {
        await using var server = await LoopbackServer.StartAsync(200, text, contentType);

        Assert.Equal(text, await SendAsync(server, _read));
    }

    [Fact]
    public async Task A_text_in_another_charset_is_the_same_text()
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.ContentType = "text/plain; charset=iso-8859-1";
            await context.Response.Body.WriteAsync(Encoding.Latin1.GetBytes("é"));
        });

        Assert.Equal("é", await SendAsync(server, _read));
    }

    [Fact]
    public async Task A_stream_is_sent_from_where_it_stands_and_stays_open()
    {
        await using var server = await LoopbackServer.StartAsync(204);
        using var stream = new MemoryStream("skipped,sent"u8.ToArray());
        stream.Position = 8;

        await Probe.SendAsync(server, new ShopOptions(), Probe.Operation("/"), request => request.SetStreamBody(stream, "image/png"));

        Assert.Equal(("sent", "image/png"), (server.Request.Body, server.Request.Headers.ContentType.ToString()));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task A_body_that_never_ends_is_handed_on_piece_by_piece()
    {
        var clientIsGone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            using var registration = context.RequestAborted.Register(clientIsGone.SetResult);
            var piece = new byte[64 * 1024];
            while (!context.RequestAborted.IsCancellationRequested)
            {
                await context.Response.Body.WriteAsync(piece);
            }
        });
        await using (var body = await SendAsync(server, _download))
        {
            var buffer = new byte[64 * 1024];
            for (var read = 0L; read < 20_000_000;)
            {
                read += await body.ReadAsync(buffer);
            }
        }

        await clientIsGone.Task;
    }

    [Fact]
    public async Task A_body_that_never_ends_is_sent_piece_by_piece()
    {
        var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await LoopbackServer.StartUnreadAsync(context => ReadMuchAsync(context, seen));
        using var enough = new CancellationTokenSource();

        var call = Probe.SendAsync(
            server, new ShopOptions(), Probe.Operation("/"), request => request.SetStreamBody(new EndlessStream(), "image/png"), cancellationToken: enough.Token);
        await seen.Task;
        await enough.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task A_file_in_a_form_that_never_ends_is_sent_piece_by_piece()
    {
        var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await LoopbackServer.StartUnreadAsync(context => ReadMuchAsync(context, seen));
        using var enough = new CancellationTokenSource();
        IReadOnlyDictionary<string, FilePart> form = new Dictionary<string, FilePart> { ["file"] = new EndlessStream() };

        var call = Probe.SendAsync(
            server,
            new ShopOptions(),
            Probe.Operation("/"),
            request => request.SetMultipartBody<IReadOnlyDictionary<string, FilePart>, Runtime.Json.MapJson<FilePart, Runtime.Json.FilePartJson>>(form),
            cancellationToken: enough.Token);
        await seen.Task;
        await enough.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
    }

    [Fact]
    public async Task The_calls_own_header_knows_the_type_better()
    {
        await using var server = await LoopbackServer.StartAsync(204);
        var options = new RequestOptions { Headers = new Dictionary<string, string> { ["Content-Type"] = "image/webp" } };

        await Probe.SendAsync(
            server, new ShopOptions(), Probe.Operation("/"), request => request.SetStreamBody(new MemoryStream([65]), "image/*"), options);

        Assert.Equal("image/webp", server.Request.Headers.ContentType);
    }

    private static Task<T> SendAsync<T>(LoopbackServer server, ApiOperation<T> operation) =>
        new ApiConnection(server.Http, new ShopOptions(), null).SendAsync(new ApiRequest(operation, null), operation, default);

    /// <summary>Reads more than anybody keeps in memory, says so, and leaves the rest.</summary>
    private static async Task ReadMuchAsync(HttpContext context, TaskCompletionSource seen)
    {
        var buffer = new byte[64 * 1024];
        for (var read = 0L; read < 20_000_000;)
        {
            read += await context.Request.Body.ReadAsync(buffer);
        }

        seen.SetResult();
        await LoopbackServer.HoldAsync(context);
    }
}
