using System.Net;
using System.Text;
using System.Text.Json;
using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime.Tests.Calls;

public sealed class RequestBodyTests
{
    private const string OrderText = """{"id":"o_1","amount":1}""";

    [Fact]
    public async Task A_body_is_sent_as_json_of_known_length()
    {
        await using var server = await LoopbackServer.StartAsync(201, OrderText);

        await new ShopClient(server).CreateOrderAsync(new Order { Id = "ż <ó>", Amount = 7 });

        Assert.Equal("""{"id":"ż <ó>","amount":7}""", server.Request.Body);
        Assert.Equal("application/json", server.Request.Headers.ContentType);
        Assert.Equal(Encoding.UTF8.GetByteCount(server.Request.Body), server.Request.Headers.ContentLength);
        Assert.False(server.Request.Headers.ContainsKey("Transfer-Encoding"));
    }

    [Fact]
    public async Task A_large_body_is_sent_whole()
    {
        await using var server = await LoopbackServer.StartAsync(201, OrderText);
        var id = new string('x', 300_000);

        await new ShopClient(server).CreateOrderAsync(new Order { Id = id, Amount = 7 });

        Assert.Equal($$"""{"id":"{{id}}","amount":7}""", server.Request.Body);
    }

    [Theory]
    [InlineData(true, """{"id":"o_1","amount":1,"new":[2]}""")]
    [InlineData(false, OrderText)]
    public async Task Members_that_the_document_does_not_know_are_sent_unless_the_client_drops_them(bool writes, string expected)
    {
        await using var server = await LoopbackServer.StartAsync(201, """{"id":"o_1","amount":1,"new":[2]}""");
        var shop = new ShopClient(server.Http, new ShopOptions { MerchantKey = "key_1", WriteUnmapped = writes });

        var read = await shop.CreateOrderAsync(new Order { Id = "o_1", Amount = 1 });
        await shop.CreateOrderAsync(read);

        Assert.Equal(expected, server.Requests[1].Body);
        Assert.NotNull(read.Unmapped);
    }

    // Off the test's own context everything here runs on one thread.
    [Fact]
    public Task What_one_client_drops_is_dropped_by_nobody_else_on_its_thread() => Task.Run(async () =>
    {
        using var http = InMemory(_ => { });
        var shop = new ShopClient(http, new ShopOptions { MerchantKey = "key_1", WriteUnmapped = false });
        var order = new Order { Id = "o_1", Amount = 1, Unmapped = UnmappedMembers.Create([new("new", JsonElement.Parse("2"))]) };

        await shop.CreateOrderAsync(order);

        var written = new MemoryStream();
        using (var writer = new Utf8JsonWriter(written))
        {
            OrderJson.Write(new JsonOutput(writer), order);
        }

        Assert.Equal("""{"id":"o_1","amount":1,"new":2}""", Encoding.UTF8.GetString(written.ToArray()));
    });

    [Fact]
    public void No_body_is_refused()
    {
        var request = new ApiRequest(Probe.Operation("/"), null);

        Assert.Equal("body", Assert.Throws<ArgumentNullException>(
            () => request.SetJsonBody<Order, OrderJson>(null!)).ParamName);
    }

    [Fact]
    public async Task A_body_that_cannot_be_written_is_not_sent_and_spoils_no_later_one()
    {
        await using var server = await LoopbackServer.StartAsync(201, OrderText);
        var order = new Order { Id = "o_1", Amount = 1 };

        await Assert.ThrowsAsync<JsonException>(() => Probe.SendAsync(
            server, new ShopOptions(), Probe.Operation("/"), request => request.SetJsonBody<Order, UnwritableJson>(order)));
        Assert.Empty(server.Requests);

        await new ShopClient(server).CreateOrderAsync(order);
        Assert.Equal(OrderText, server.Request.Body);
    }

    [Fact]
    public async Task A_handler_may_send_a_body_again()
    {
        await using var server = await LoopbackServer.StartAsync(201, OrderText);
        using var http = new HttpClient(new SendsTwice()) { BaseAddress = server.Address };
        var shop = new ShopClient(http, new ShopOptions { MerchantKey = "key_1" });

        await shop.CreateOrderAsync(new Order { Id = "o_1", Amount = 1 });

        Assert.Equal([OrderText, OrderText], server.Requests.Select(request => request.Body));
        Assert.Equal(server.Requests[0].Headers["Idempotency-Key"], server.Requests[1].Headers["Idempotency-Key"]);
    }

    [Fact]
    public async Task Whoever_keeps_the_request_reads_its_own_body_after_later_calls()
    {
        var kept = new List<HttpContent>();
        using var http = InMemory(request => kept.Add(request.Content!));
        var shop = new ShopClient(http, new ShopOptions { MerchantKey = "key_1" });

        for (var i = 0; i < 20; i++)
        {
            await shop.CreateOrderAsync(new Order { Id = $"o_{i}", Amount = i });
        }

        for (var i = 0; i < 20; i++)
        {
            Assert.Equal($$"""{"id":"o_{{i}}","amount":{{i}}}""", await kept[i].ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task A_body_still_being_sent_when_the_answer_is_there_keeps_its_buffer()
    {
        var stream = new HesitantStream();
        Task? sending = null;
        // The first body is copied to a stream that takes hold of the bytes and looks at them only when released.
        using var http = InMemory(request => sending ??= request.Content!.CopyToAsync(stream));
        var shop = new ShopClient(http, new ShopOptions { MerchantKey = "key_1" });

        await shop.CreateOrderAsync(new Order { Id = "first", Amount = 1 });
        for (var i = 0; i < 100; i++)
        {
            await shop.CreateOrderAsync(new Order { Id = "later", Amount = 2 });
        }

        Assert.False(sending!.IsCompleted);
        stream.Release();
        await sending;
        Assert.Equal("""{"id":"first","amount":1}""", stream.Text);
    }

    // Off the test's own context everything here runs on one thread, whose pool would hand a returned buffer out at once.
    [Fact]
    public Task A_body_whose_sending_broke_off_keeps_its_buffer() => Task.Run(async () =>
    {
        var stream = new HesitantStream();
        Task? sending = null;
        using var http = InMemory(request => sending ??= request.Content!.CopyToAsync(stream));
        var shop = new ShopClient(http, new ShopOptions { MerchantKey = "key_1" });

        await shop.CreateOrderAsync(new Order { Id = "first", Amount = 1 });
        stream.BreakOff();
        Assert.True(sending!.IsFaulted);
        for (var i = 0; i < 100; i++)
        {
            await shop.CreateOrderAsync(new Order { Id = "later", Amount = 2 });
        }

        Assert.Equal("""{"id":"first","amount":1}""", stream.Text);
    });

    private static HttpClient InMemory(Action<HttpRequestMessage> look) =>
        new(new StubHandler((request, _) =>
        {
            look(request);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.Created) { Content = new StringContent(OrderText) });
        }))
        {
            BaseAddress = new Uri("https://shop.example"),
        };

    private readonly struct UnwritableJson : IJsonCodec<Order>
    {
        public static Order Read(ref Utf8JsonReader reader) => throw new JsonException();

        public static void Write(JsonOutput writer, Order value)
        {
            writer.WriteStartObject();
            throw new JsonException();
        }
    }

    private sealed class SendsTwice() : DelegatingHandler(new SocketsHttpHandler())
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var first = await base.SendAsync(request, cancellationToken);
            return await base.SendAsync(request, cancellationToken);
        }
    }

    private sealed class HesitantStream : MemoryStream
    {
        private readonly TaskCompletionSource _released = new();
        private ReadOnlyMemory<byte> _bytes;

        /// <summary>The bytes as they are now.</summary>
        public string Text => Encoding.UTF8.GetString(_bytes.Span);

        public void Release() => _released.SetResult();

        public void BreakOff() => _released.SetException(new IOException());

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            _bytes = buffer;
            await _released.Task;
        }
    }
}
