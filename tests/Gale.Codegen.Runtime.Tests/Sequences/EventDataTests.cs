using Gale.Codegen.Runtime.Json;

namespace Gale.Codegen.Runtime.Tests.Sequences;

/// <summary>What the data of an event is read as.</summary>
public sealed class EventDataTests
{
    [Fact]
    public async Task Data_is_read_as_the_document_says_and_is_there_as_it_came()
    {
        var only = Assert.Single(await Watch.ReadTrickleAsync(Watch.Orders, "data: {\"id\":\"o\",\ndata: \"amount\":1}\n\n"u8.ToArray()));

        Assert.Equal(new Calls.Order { Id = "o", Amount = 1 }, only.Data);
        Assert.Equal("{\"id\":\"o\",\n\"amount\":1}", only.Text);
        Assert.Null(only.Misfit);
    }

    [Theory]
    [InlineData("[DONE]")]
    [InlineData("done")]
    [InlineData("")]
    [InlineData("{\"id\":\"o\",\"amount\":")]
    [InlineData("{\"id\":\"o\",\"amount\":1} and more")]
    public async Task What_is_no_JSON_is_a_text_and_ends_nothing(string text)
    {
        var events = await Watch.ReadTrickleAsync(
            Watch.Orders, System.Text.Encoding.UTF8.GetBytes($"data: {text}\n\ndata: {{\"id\":\"o\",\"amount\":1}}\n\n"));

        Assert.Equal((null, text, null), (events[0].Data, events[0].Text, events[0].Misfit));
        Assert.Equal("o", events[1].Data!.Id);
    }

    [Fact]
    public async Task JSON_that_does_not_fit_is_an_error_with_what_came()
    {
        var items = Watch.ReadTrickleAsync(Watch.Orders, "data: {\"error\":\"overloaded\"}\n\n"u8.ToArray());

        var error = await Assert.ThrowsAsync<InvalidResponseException>(() => items);

        Assert.Equal("""{"error":"overloaded"}""", error.RawBody);
        Assert.StartsWith("watch: 200 OK, but its body does not fit the document: ", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_of_another_name_may_bring_something_else()
    {
        var events = await Watch.ReadTrickleAsync(
            Watch.Orders, "event: ping\ndata: {}\n\nevent: order\ndata: {\"id\":\"o\",\"amount\":1}\n\n"u8.ToArray());

        Assert.Equal((null, "{}", "ping"), (events[0].Data, events[0].Text, events[0].Event));
        Assert.NotNull(events[0].Misfit);
        Assert.Equal(("o", "order"), (events[1].Data!.Id, events[1].Event));
    }

    [Fact]
    public async Task Numbers_that_are_none_are_not_zero()
    {
        var numbers = Watch.Operation(ApiContent.Events<long?, NullableJson<long, Int64Json>>(200));

        var events = await Watch.ReadTrickleAsync(numbers, "data: 0\n\ndata: [DONE]\n\n"u8.ToArray());

        Assert.Equal([0L, null], events.Select(one => one.Data));
    }

    [Fact]
    public async Task A_value_that_JSON_has_as_a_text_stands_without_quotes()
    {
        var days = Watch.Operation(ApiContent.TextEvents<DateOnly?, NullableJson<DateOnly, DateOnlyJson>>(200));

        var events = await Watch.ReadTrickleAsync(days, "data: 2026-02-25\n\ndata: [DONE]\n\n"u8.ToArray());

        Assert.Equal([new DateOnly(2026, 2, 25), null], events.Select(one => one.Data));
        Assert.Equal("[DONE]", events[1].Text);
    }
}
