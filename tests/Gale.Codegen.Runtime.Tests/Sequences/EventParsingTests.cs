using System.Text;

namespace Gale.Codegen.Runtime.Tests.Sequences;

/// <summary>Streams of events as WHATWG HTML, 9.2.6, has them read, whole and byte by byte.</summary>
public sealed class EventParsingTests
{
    [Theory]
    [InlineData("data: a\n\ndata: b\n\n", "a|b")]
    [InlineData("data: a\r\n\r\ndata: b\r\n\r\n", "a|b")]
    [InlineData("data: a\r\rdata: b\r\r", "a|b")]
    [InlineData("data: a\r\n\rdata: b\n\r\n", "a|b")]
    [InlineData("data: a\ndata: b\ndata\ndata:\n\n", "a\nb\n\n")]
    [InlineData("data:a\ndata: b\ndata:  c\n\n", "a\nb\n c")]
    [InlineData("data:\n\n", "")]
    [InlineData("data\n\n", "")]
    [InlineData(": a comment\ndata: a\n:\n\n", "a")]
    [InlineData("data: a:b\nDATA: c\n data: d\nother: e\n\n", "a:b")]
    [InlineData("\n\n\ndata: a\n\n\n\n", "a")]
    [InlineData("\uFEFFdata: a\n\n", "a")]
    [InlineData("data: \uFEFFa\n\n", "\uFEFFa")]
    [InlineData("\uFEFF\uFEFFdata: a\n\ndata: b\n\n", "b")]
    [InlineData("data: ü€😀\n\n", "ü€😀")]
    [InlineData("data: a\0b\n\n", "a\0b")]
    public async Task Lines_make_events(string stream, string texts)
    {
        var body = Encoding.UTF8.GetBytes(stream);

        Assert.Equal(texts, Texts(await Watch.ReadAsync(Watch.Texts, new MemoryStream(body))));
        Assert.Equal(texts, Texts(await Watch.ReadTrickleAsync(Watch.Texts, body)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("data: a")]
    [InlineData("data: a\n")]
    [InlineData("event: ping\n\n")]
    [InlineData("id: 1\nretry: 5\n\n: nothing\n\n")]
    public async Task What_is_not_dispatched_is_no_event(string stream) =>
        Assert.Empty(await Watch.ReadTrickleAsync(Watch.Texts, Encoding.UTF8.GetBytes(stream)));

    [Fact]
    public async Task An_event_has_its_type_and_the_last_id_and_time()
    {
        var events = await Watch.ReadTrickleAsync(
            Watch.Texts,
            "event: add\nid: 1\nretry: 1500\ndata: a\n\ndata: b\n\nevent: lost\n\nid: 2\0\nretry: 1s\ndata: c\n\nid\nevent:\nretry: 99999999999\ndata: d\n\n"u8.ToArray());

        Assert.Equal(
            [("add", "1", 1500), ("message", "1", 1500), ("message", "1", 1500), ("message", "", 1500)],
            events.Select(one => (one.Event, one.Id!, (int)one.Retry!.Value.TotalMilliseconds)));
    }

    [Fact]
    public async Task Of_what_the_server_does_not_say_there_is_nothing()
    {
        var only = Assert.Single(await Watch.ReadTrickleAsync(Watch.Texts, "data: a\n\n"u8.ToArray()));

        Assert.Equal(("message", null, null), (only.Event, only.Id, only.Retry));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_end_nothing()
    {
        var events = await Watch.ReadTrickleAsync(Watch.Texts, [.. "data: a"u8, 0xFF, .. "\n\ndata: b\n\n"u8]);

        Assert.Equal("a\uFFFD|b", Texts(events));
    }

    [Fact]
    public async Task A_long_event_grows_the_buffer_and_none_after_it_is_lost()
    {
        var text = new string('x', 100_000);
        var body = Encoding.UTF8.GetBytes($"data: {text}\n\ndata: a\n\n");

        Assert.Equal($"{text}|a", Texts(await Watch.ReadAsync(Watch.Texts, new MemoryStream(body))));
    }

    [Theory]
    [InlineData(1, 5000)]
    [InlineData(50, 100)]
    public async Task An_event_without_end_is_not_collected_for_ever(int lines, int length)
    {
        var body = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat($"data: {new string('x', length)}\n", lines)));

        var error = await Assert.ThrowsAsync<HttpRequestException>(() => Watch.ReadAsync(Watch.Texts, new MemoryStream([.. body, .. body]), maxItemLength: 4_500));

        Assert.Equal(HttpRequestError.ConfigurationLimitExceeded, error.HttpRequestError);
    }

    private static string Texts(IEnumerable<ServerSentEvent<string>> events) => string.Join("|", events.Select(one =>
    {
        Assert.Equal(one.Text, one.Data);
        return one.Text;
    }));
}
