using System.Text;

namespace Gale.Codegen.Runtime.Tests.Sequences;

/// <summary>JSON values one after the other: on lines, and behind separators.</summary>
public sealed class JsonSequenceTests
{
    private const string One = """{"id":"a","amount":1}""";
    private const string Two = """{"id":"b","amount":2}""";

    [Theory]
    [InlineData(One + "\n" + Two + "\n")]
    [InlineData(One + "\n" + Two)]
    [InlineData(One + "\r\n\r\n \n" + Two + "\r\n")]
    [InlineData("\uFEFF" + One + "\n" + Two + "\n\n")]
    public async Task Each_line_is_an_item(string body)
    {
        var items = await Watch.ReadTrickleAsync(Watch.Lines, Encoding.UTF8.GetBytes(body));

        Assert.Equal(["a", "b"], items.Select(item => item.Id));
    }

    [Fact]
    public async Task A_line_that_does_not_fit_is_an_error_behind_the_items_before_it()
    {
        var items = Watch.ItemsOf(Answering($"{One}\n{{\"id\":1}}\n{Two}\n"), Watch.Lines).GetAsyncEnumerator();

        Assert.True(await items.MoveNextAsync());
        var error = await Assert.ThrowsAsync<InvalidResponseException>(async () => await items.MoveNextAsync());

        Assert.Equal(("/id", """{"id":1}"""), (error.JsonPointer, error.RawBody));
        Assert.False(await items.MoveNextAsync());
    }

    [Theory]
    [InlineData("\u001e1\n\u001e2\n")]
    [InlineData("\u001e1\n\u001e\u001e2\n")]
    [InlineData("\u001e 1 \n\n\u001e2")]
    [InlineData("1\n\u001e2\n")]
    public async Task What_stands_behind_a_separator_is_an_item(string body) =>
        Assert.Equal([1L, 2L], await Watch.ReadTrickleAsync(Watch.Records, Encoding.UTF8.GetBytes(body)));

    [Fact]
    public async Task An_item_may_have_several_lines()
    {
        var lists = Watch.Operation(ApiContent.JsonTextSequence<IReadOnlyList<long>, Runtime.Json.ListJson<long, Runtime.Json.Int64Json>>(200, "application/json-seq"));

        var items = await Watch.ReadTrickleAsync(lists, "\u001e[1,\n2\n]\n\u001e[\n3]\n"u8.ToArray());

        Assert.Equal(["1,2", "3"], items.Select(item => string.Join(",", item)));
    }

    private static HttpClient Answering(string body) => new(new Calls.StubHandler((_, _) =>
        Task.FromResult(new HttpResponseMessage { Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) })));
}
