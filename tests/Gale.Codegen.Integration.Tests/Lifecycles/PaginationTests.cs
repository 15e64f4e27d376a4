using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Lifecycles;

/// <summary>Lists that are longer than a page, walked to their end and given up half-way.</summary>
public sealed class PaginationTests : IAsyncLifetime
{
    private const int Rows = 25;

    private readonly Recorder _recorder = new();
    private GaleSandbox _server = null!;
    private GaleV2Client _gale = null!;

    public async Task InitializeAsync()
    {
        _server = await GaleSandbox.StartAsync(new() { RequestsPerMinute = 1000, Time = new HandTime(SandboxFixture.Now) });
        _gale = _server.GaleV2Client(new HttpClient(_recorder, disposeHandler: false));
    }

    public async Task DisposeAsync()
    {
        _recorder.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Payment_links_are_walked_to_their_end_newest_first()
    {
        var made = MakeLinks();

        var pages = await PagesAsync(LinksAfterAsync);

        Assert.Equal([10, 10, 5], pages.Select(page => page.Ids.Count));
        Assert.Equal(Enumerable.Reverse(made), pages.SelectMany(page => page.Ids));
        Assert.Equal(3, _recorder.Requests.Count);
    }

    [Fact]
    public async Task Orders_are_walked_to_their_end_newest_first()
    {
        var made = new List<string>();
        foreach (var link in MakeLinks())
        {
            _server.Cashier.PayPaymentLink(link);
            made.Add((await _gale.PaymentLinks.GetPaymentLinkAsync(link)).Order!.Id);
        }

        var pages = await PagesAsync(OrdersAfterAsync);

        Assert.Equal([10, 10, 5], pages.Select(page => page.Ids.Count));
        Assert.Equal(Enumerable.Reverse(made), pages.SelectMany(page => page.Ids));
    }

    [Fact]
    public async Task A_list_that_fits_a_page_has_no_other()
    {
        MakeLinks();

        var all = await _gale.PaymentLinks.ListPaymentLinksAsync(new ListPaymentLinksOptions { Limit = 100 });

        Assert.Equal((Rows, false, null), (all.Data.Count, all.HasMore, all.NextCursor));
    }

    [Fact]
    public async Task A_list_of_nothing_is_one_empty_page()
    {
        var orders = await _gale.Orders.ListOrdersAsync();

        Assert.Empty(orders.Data);
        Assert.Equal((false, null), (orders.HasMore, orders.NextCursor));
    }

    [Fact]
    public async Task A_filter_goes_through_all_pages()
    {
        var made = MakeLinks();
        foreach (var link in made.Where((_, index) => index % 2 == 0))
        {
            _server.Cashier.PayPaymentLink(link);
        }

        var pages = await PagesAsync(async (cursor, token) =>
        {
            var page = await _gale.PaymentLinks.ListPaymentLinksAsync(
                new ListPaymentLinksOptions { Limit = 10, StartingAfter = cursor, Status = PaymentLinkStatus.Paid }, token);
            Assert.All(page.Data, link => Assert.Equal(PaymentLinkStatus.Paid, link.Status));
            return new([.. page.Data.Select(link => link.Id)], page.HasMore ? page.NextCursor : null);
        });

        Assert.Equal([10, 3], pages.Select(page => page.Ids.Count));
        Assert.Contains("status=paid", _recorder.Requests[^1].Address);
    }

    [Fact]
    public Task A_walk_through_payment_links_that_is_cancelled_between_two_pages_asks_for_no_other() =>
        CancelledAfterOnePageAsync(LinksAfterAsync);

    [Fact]
    public Task A_walk_through_orders_that_is_cancelled_between_two_pages_asks_for_no_other() =>
        CancelledAfterOnePageAsync(OrdersAfterAsync);

    private async Task CancelledAfterOnePageAsync(Func<string?, CancellationToken, Task<Page>> nextAsync)
    {
        foreach (var link in MakeLinks())
        {
            _server.Cashier.PayPaymentLink(link);
        }

        using var source = new CancellationTokenSource();
        var walk = PagesAsync(
            async (cursor, token) =>
            {
                var page = await nextAsync(cursor, token);
                await source.CancelAsync();
                return page;
            },
            source.Token);

        var cancelled = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => walk);
        Assert.Equal(source.Token, cancelled.CancellationToken);
        var last = await _gale.Orders.ListOrdersWithResponseAsync();
        Assert.Equal(last.Headers.XRateLimitLimit - 2, last.Headers.XRateLimitRemaining);
    }

    /// <summary>The loop that every user of a list writes.</summary>
    private static async Task<IReadOnlyList<Page>> PagesAsync(
        Func<string?, CancellationToken, Task<Page>> nextAsync, CancellationToken cancellationToken = default)
    {
        var pages = new List<Page>();
        do
        {
            pages.Add(await nextAsync(pages.LastOrDefault()?.Cursor, cancellationToken));
        }
        while (pages[^1].Cursor is not null);
        return pages;
    }

    private async Task<Page> LinksAfterAsync(string? cursor, CancellationToken token)
    {
        var options = new ListPaymentLinksOptions { Limit = 10, StartingAfter = cursor };
        var page = await _gale.PaymentLinks.ListPaymentLinksAsync(options, token);
        return new([.. page.Data.Select(link => link.Id)], page.HasMore ? page.NextCursor : null);
    }

    private async Task<Page> OrdersAfterAsync(string? cursor, CancellationToken token)
    {
        var page = await _gale.Orders.ListOrdersAsync(new ListOrdersOptions { Limit = 10, StartingAfter = cursor }, token);
        return new([.. page.Data.Select(order => order.Id)], page.HasMore ? page.NextCursor : null);
    }

    private List<string> MakeLinks() =>
        [.. Enumerable.Range(1, Rows).Select(number => _server.Cashier.CreatePaymentLink(number, $"Link {number}"))];

    private sealed record Page(IReadOnlyList<string> Ids, string? Cursor);
}
