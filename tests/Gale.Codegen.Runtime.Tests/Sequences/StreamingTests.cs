using System.Text;
using Gale.Codegen.Runtime.Tests.Calls;
using Microsoft.AspNetCore.Http;

namespace Gale.Codegen.Runtime.Tests.Sequences;

/// <summary>Sequences over a real connection: nothing is held, and the connection is let go.</summary>
public sealed class StreamingTests
{
    [Fact]
    public async Task An_event_is_there_before_the_next_is_sent()
    {
        var seen = new SemaphoreSlim(0);
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            for (var number = 1; number <= 3; number++)
            {
                await WriteAsync(context, $"data: {number}\r\r");
                await seen.WaitAsync();
            }
        });

        var texts = new List<string>();
        await foreach (var one in Watch.ItemsOf(server, Watch.Texts))
        {
            texts.Add(one.Text);
            seen.Release();
        }

        Assert.Equal(["1", "2", "3"], texts);
    }

    [Fact]
    public async Task A_record_is_there_before_the_next_is_sent()
    {
        var seen = new SemaphoreSlim(0);
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            for (var number = 1; number <= 3; number++)
            {
                await WriteAsync(context, $"\u001e{number}\n");
                await seen.WaitAsync();
            }
        });

        var numbers = new List<long>();
        await foreach (var number in Watch.ItemsOf(server, Watch.Records))
        {
            numbers.Add(number);
            seen.Release();
        }

        Assert.Equal([1, 2, 3], numbers);
    }

    [Fact]
    public async Task Leaving_a_stream_that_never_ends_lets_the_connection_go()
    {
        await using var server = await LoopbackServer.StartAsync(EndlessAsync);

        await foreach (var one in Watch.ItemsOf(server, Watch.Texts))
        {
            if (one.Text == "5000")
            {
                break;
            }
        }

        await _clientIsGone.Task;
    }

    [Fact]
    public async Task Cancelling_ends_the_enumeration_and_the_connection()
    {
        await using var server = await LoopbackServer.StartAsync(EndlessAsync);
        using var ofCall = new CancellationTokenSource();
        using var ofEnumeration = new CancellationTokenSource();

        var error = await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var one in Watch.ItemsOf(server, Watch.Texts, ofCall.Token).WithCancellation(ofEnumeration.Token))
            {
                await ofEnumeration.CancelAsync();
            }
        });

        Assert.NotNull(error);
        await _clientIsGone.Task;
    }

    [Fact]
    public async Task The_token_of_the_call_ends_the_enumeration_too()
    {
        await using var server = await LoopbackServer.StartAsync(EndlessAsync);
        using var ofCall = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var one in Watch.ItemsOf(server, Watch.Texts, ofCall.Token))
            {
                await ofCall.CancelAsync();
            }
        });

        await _clientIsGone.Task;
    }

    [Fact]
    public async Task Nothing_is_sent_before_the_enumeration_and_each_is_a_call()
    {
        await using var server = await LoopbackServer.StartAsync(200, "data: a\n\n", "text/event-stream");
        var items = Watch.ItemsOf(server, Watch.Texts);

        Assert.Empty(server.Requests);
        Assert.Single(await Watch.ListAsync(items));
        Assert.Single(await Watch.ListAsync(items));
        Assert.Equal(2, server.Requests.Count);
        Assert.Equal("text/event-stream, application/json;q=0.9", server.Requests[0].Headers.Accept);
    }

    [Fact]
    public async Task An_error_before_the_first_item_is_the_error_of_any_call()
    {
        await using var server = await LoopbackServer.StartAsync(429, """{"error":"slow down"}""");

        var error = await Assert.ThrowsAsync<ApiException<Problem>>(() => Watch.ListAsync(Watch.ItemsOf(server, Watch.Texts)));

        Assert.Equal("slow down", error.Error.Error);
    }

    [Fact]
    public async Task A_stream_that_breaks_off_says_so_behind_what_came()
    {
        await using var server = await LoopbackServer.StartAsync(context => LoopbackServer.BreakOffAsync(context, 200, "{\"id\":\"a\",\"amount\":1}\n{"));
        var items = Watch.ItemsOf(server, Watch.Lines).GetAsyncEnumerator();

        Assert.True(await items.MoveNextAsync());
        await Assert.ThrowsAsync<HttpRequestException>(async () => await items.MoveNextAsync());
    }

    [Fact]
    public async Task JSON_in_the_place_of_events_is_an_error_with_what_came()
    {
        await using var server = await LoopbackServer.StartAsync(200, """{"text":"whole"}""");

        var error = await Assert.ThrowsAsync<InvalidResponseException>(() => Watch.ListAsync(Watch.ItemsOf(server, Watch.Orders)));

        Assert.Equal("""{"text":"whole"}""", error.RawBody);
        Assert.Contains("Expected text/event-stream, found application/json", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Events_in_the_place_of_JSON_are_an_error_at_once()
    {
        await using var server = await LoopbackServer.StartAsync(EndlessAsync);
        var operation = new ApiOperation<Order>("getOrder", HttpMethod.Get, "/") { Success = [ApiContent.Json<Order, OrderJson>(200)] };

        var error = await Assert.ThrowsAsync<InvalidResponseException>(
            () => new ApiConnection(server.Http, new ShopOptions(), null).SendAsync(new ApiRequest(operation, null), operation, default));

        Assert.Contains("Expected application/json, found text/event-stream", error.Message, StringComparison.Ordinal);
        await _clientIsGone.Task;
    }

    [Fact]
    public async Task The_response_has_the_items_beside_the_headers()
    {
        await using var server = await LoopbackServer.StartAsync(200, "data: a\n\n", "text/event-stream", ("X-Left", "7"));
        var connection = new ApiConnection(server.Http, new ShopOptions(), null);

        var response = await connection.SendWithResponseAsync(new ApiRequest(Watch.Texts, null), Watch.Texts, default);

        Assert.Equal("7", response.Headers["X-Left"]);
        Assert.Equal("a", Assert.Single(await Watch.ListAsync(response.Value)).Text);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Watch.ListAsync(response.Value));
    }

    [Fact]
    public async Task Items_that_nobody_wants_are_let_go()
    {
        await using var server = await LoopbackServer.StartAsync(EndlessAsync);
        var connection = new ApiConnection(server.Http, new ShopOptions(), null);

        var response = await connection.SendWithResponseAsync(new ApiRequest(Watch.Texts, null), Watch.Texts, default);
        await response.Value.DisposeAsync();

        await _clientIsGone.Task;
    }

    [Fact]
    public async Task A_success_without_a_body_brings_no_items()
    {
        await using var server = await LoopbackServer.StartAsync(204);
        var operation = Watch.Operation(ApiContent.JsonLines<Order, OrderJson>(200, "application/jsonl"), ApiContent.NoItems<Order>(204));

        Assert.Empty(await Watch.ListAsync(Watch.ItemsOf(server, operation)));
    }

    [Fact]
    public async Task Items_are_sent_as_they_come()
    {
        var arrived = new SemaphoreSlim(0);
        var lines = new List<string>();
        await using var server = await LoopbackServer.StartUnreadAsync(async context =>
        {
            using var reader = new StreamReader(context.Request.Body, Encoding.UTF8);
            while (await reader.ReadLineAsync() is { } line)
            {
                lines.Add(line);
                arrived.Release();
            }

            context.Response.StatusCode = 204;
        });

        await Probe.SendAsync(server, new ShopOptions(), Put, request => request.SetJsonLinesBody<Order, OrderJson>(OrdersAsync(), "application/x-ndjson; charset=utf-8"));

        Assert.Equal(["""{"id":"1","amount":1}""", """{"id":"2","amount":2}"""], lines);
        Assert.Equal("application/x-ndjson; charset=utf-8", server.Request.Headers.ContentType);

        async IAsyncEnumerable<Order> OrdersAsync()
        {
            yield return new Order { Id = "1", Amount = 1 };
            await arrived.WaitAsync();
            yield return new Order { Id = "2", Amount = 2 };
        }
    }

    [Fact]
    public async Task Items_are_sent_behind_separators()
    {
        await using var server = await LoopbackServer.StartAsync(204);

        await Probe.SendAsync(server, new ShopOptions(), Put, request => request.SetJsonTextSequenceBody<long, Runtime.Json.Int64Json>(NumbersAsync(), "application/json-seq"));

        Assert.Equal("\u001e1\n\u001e2\n", server.Request.Body);
    }

    private static readonly ApiOperation<NoContent> Put = new("put", HttpMethod.Put, "/") { Success = [ApiContent.None<NoContent>(204)] };

    private readonly TaskCompletionSource _clientIsGone = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static async IAsyncEnumerable<long> NumbersAsync()
    {
        yield return 1;
        await Task.Yield();
        yield return 2;
    }

    private static async Task WriteAsync(HttpContext context, string text)
    {
        if (!context.Response.HasStarted)
        {
            context.Response.ContentType = "text/event-stream";
        }

        await context.Response.WriteAsync(text);
        await context.Response.Body.FlushAsync();
    }

    /// <summary>Events without end, as many as the client takes.</summary>
    private async Task EndlessAsync(HttpContext context)
    {
        using var registration = context.RequestAborted.Register(_clientIsGone.SetResult);
        for (var number = 0; !context.RequestAborted.IsCancellationRequested; number++)
        {
            await WriteAsync(context, $"data: {number}\n\n");
        }
    }
}
