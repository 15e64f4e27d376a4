using Specs.Payload.Pageable;

namespace Scenarios.Payload;

/// <summary>Lists that come in pages.</summary>
public sealed class Pageable(HttpClient server)
{
    private readonly IDefaultOperations _pets = new PageableClient(server).Default;

    public async Task Payload_Pageable_PageSize_listWithoutContinuation() =>
        Assert.Equal(["dog", "cat", "bird", "fish"], Names((await _pets.PageSizeListWithoutContinuationAsync()).Pets));

    public async Task Payload_Pageable_PageSize_listWithPageSize()
    {
        var two = await _pets.PageSizeListWithPageSizeAsync(new PageSizeListWithPageSizeOptions { PageSize = 2 });
        var four = await _pets.PageSizeListWithPageSizeAsync(new PageSizeListWithPageSizeOptions { PageSize = 4 });

        Assert.Equal(["dog", "cat"], Names(two.Pets));
        Assert.Equal(["dog", "cat", "bird", "fish"], Names(four.Pets));
    }

    public async Task Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestQueryResponseBody()
    {
        var first = await _pets.ContinuationTokenRequestQueryResponseBodyAsync(new ContinuationTokenRequestQueryResponseBodyOptions { Foo = "foo", Bar = "bar" });
        var second = await _pets.ContinuationTokenRequestQueryResponseBodyAsync(new ContinuationTokenRequestQueryResponseBodyOptions { Foo = "foo", Bar = "bar", Token = first.NextToken });

        Assert.Equal(["dog", "cat"], Names(first.Pets));
        Assert.Equal(["bird", "fish"], Names(second.Pets));
    }

    public async Task Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestQueryResponseHeader()
    {
        var first = await _pets.ContinuationTokenRequestQueryResponseHeaderWithResponseAsync(new ContinuationTokenRequestQueryResponseHeaderOptions { Foo = "foo", Bar = "bar" });
        var second = await _pets.ContinuationTokenRequestQueryResponseHeaderAsync(new ContinuationTokenRequestQueryResponseHeaderOptions { Foo = "foo", Bar = "bar", Token = first.Headers.NextToken });

        Assert.Equal(["dog", "cat"], Names(first.Value!.Pets));
        Assert.Equal(["bird", "fish"], Names(second.Pets));
    }

    public async Task Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestQueryNestedResponseBody()
    {
        var first = await _pets.ContinuationTokenRequestQueryNestedResponseBodyAsync(new ContinuationTokenRequestQueryNestedResponseBodyOptions { Foo = "foo", Bar = "bar" });
        var second = await _pets.ContinuationTokenRequestQueryNestedResponseBodyAsync(new ContinuationTokenRequestQueryNestedResponseBodyOptions { Foo = "foo", Bar = "bar", Token = first.NestedNext!.NextToken });

        Assert.Equal(["dog", "cat"], Names(first.NestedItems.Pets));
        Assert.Equal(["bird", "fish"], Names(second.NestedItems.Pets));
    }

    public async Task Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestHeaderResponseBody()
    {
        var first = await _pets.ContinuationTokenRequestHeaderResponseBodyAsync(new ContinuationTokenRequestHeaderResponseBodyOptions { Foo = "foo", Bar = "bar" });
        var second = await _pets.ContinuationTokenRequestHeaderResponseBodyAsync(new ContinuationTokenRequestHeaderResponseBodyOptions { Foo = "foo", Bar = "bar", Token = first.NextToken });

        Assert.Equal(["dog", "cat"], Names(first.Pets));
        Assert.Equal(["bird", "fish"], Names(second.Pets));
    }

    public async Task Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestHeaderResponseHeader()
    {
        var first = await _pets.ContinuationTokenRequestHeaderResponseHeaderWithResponseAsync(new ContinuationTokenRequestHeaderResponseHeaderOptions { Foo = "foo", Bar = "bar" });
        var second = await _pets.ContinuationTokenRequestHeaderResponseHeaderAsync(new ContinuationTokenRequestHeaderResponseHeaderOptions { Foo = "foo", Bar = "bar", Token = first.Headers.NextToken });

        Assert.Equal(["dog", "cat"], Names(first.Value!.Pets));
        Assert.Equal(["bird", "fish"], Names(second.Pets));
    }

    public async Task Payload_Pageable_ServerDrivenPagination_ContinuationToken_requestHeaderNestedResponseBody()
    {
        var first = await _pets.ContinuationTokenRequestHeaderNestedResponseBodyAsync(new ContinuationTokenRequestHeaderNestedResponseBodyOptions { Foo = "foo", Bar = "bar" });
        var second = await _pets.ContinuationTokenRequestHeaderNestedResponseBodyAsync(new ContinuationTokenRequestHeaderNestedResponseBodyOptions { Foo = "foo", Bar = "bar", Token = first.NestedNext!.NextToken });

        Assert.Equal(["dog", "cat"], Names(first.NestedItems.Pets));
        Assert.Equal(["bird", "fish"], Names(second.NestedItems.Pets));
    }

    /// <summary>XML is handed on as a stream (GALE1210), so the caller looks for the marker.</summary>
    public async Task Payload_Pageable_XmlPagination_listWithContinuation()
    {
        var first = await TextOf(await _pets.XmlPaginationListWithContinuationAsync());
        var second = await TextOf(await _pets.XmlPaginationListWithContinuationAsync(new XmlPaginationListWithContinuationOptions { Marker = "page2" }));

        Assert.Contains("<NextMarker>page2</NextMarker>", first);
        Assert.Contains("<Name>bird</Name>", second);
    }

    private static async Task<string> TextOf(Stream body)
    {
        using var reader = new StreamReader(body);
        return await reader.ReadToEndAsync();
    }

    private static IEnumerable<string> Names(IReadOnlyList<Pet> pets) => pets.Select(pet => pet.Name);
}
