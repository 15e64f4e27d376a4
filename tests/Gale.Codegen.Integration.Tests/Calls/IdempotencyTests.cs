using System.Net;
using Gale.Codegen.Integration.Tests.Harness;
using Gale.Codegen.Integration.Tests.Operations;

namespace Gale.Codegen.Integration.Tests.Calls;

public sealed class IdempotencyTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>, IDisposable
{
    private const string Header = "Idempotency-Key";

    private readonly Recorder _recorder = new();

    public static TheoryData<string> Operations => AllOperations.Names;

    private HttpClient Http => new(_recorder, disposeHandler: false);

    public void Dispose() => _recorder.Dispose();

    [Fact]
    public async Task The_same_key_gives_the_first_answer_again()
    {
        var checkouts = sandbox.GaleV2.Checkout;
        var options = new CreateCheckoutOptions { IdempotencyKey = "order-123" };

        var first = await checkouts.CreateCheckoutAsync(Baskets.OfGaleV2(), options);
        var again = await checkouts.CreateCheckoutAsync(Baskets.OfGaleV2() with { ReferenceId = "other" }, options);

        Assert.Equal(first, again);
    }

    [Fact]
    public async Task The_same_key_gives_the_first_error_again()
    {
        var checkouts = sandbox.GaleV2.Checkout;
        var options = new CreateCheckoutOptions { IdempotencyKey = "order-of-nothing" };

        var first = await checkouts.CreateCheckoutWithResponseAsync(Baskets.FaultyOfGaleV2(), options);
        var again = await checkouts.CreateCheckoutWithResponseAsync(Baskets.OfGaleV2(), options);

        Assert.Equal((422, 422), (first.StatusCode, again.StatusCode));
    }

    [Fact]
    public async Task The_same_key_refunds_only_once()
    {
        var checkouts = sandbox.GaleV1.Checkout;
        var id = (await checkouts.CreateCheckoutAsync(Baskets.OfGaleV1())).CheckoutId;
        sandbox.Cashier.PayCheckout(id);
        var line = new V1.RefundLineItem { LineItemId = "li_01", Quantity = 1, AmountCents = 100 };
        var refund = new V1.RefundCheckoutRequest { LineItems = [line] };
        var options = new V1.RefundCheckoutOptions { IdempotencyKey = "damage" };

        await checkouts.RefundCheckoutAsync(id, refund, options);
        var again = await checkouts.RefundCheckoutAsync(id, refund, options);
        var another = await checkouts.RefundCheckoutAsync(id, refund);

        Assert.Equal((100, 200), (again.RefundedAmountCents, another.RefundedAmountCents));
    }

    [Fact]
    public async Task Without_a_key_every_call_gets_a_fresh_uuid_of_version_4()
    {
        var checkouts = sandbox.Server.GaleV2Client(Http).Checkout;

        var first = await checkouts.CreateCheckoutAsync(Baskets.OfGaleV2());
        var second = await checkouts.CreateCheckoutAsync(Baskets.OfGaleV2(), new CreateCheckoutOptions());

        Assert.NotEqual(first.CheckoutId, second.CheckoutId);
        for (var more = 0; more < 98; more++)
        {
            await checkouts.CreateCheckoutAsync(Baskets.OfGaleV2());
        }

        var keys = _recorder.Requests.Select(request => Guid.Parse(request.Header(Header)!)).ToList();
        Assert.Equal(100, keys.Distinct().Count());
        Assert.All(keys, key => Assert.Equal(4, key.Version));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Every_operation_that_documents_the_header_sends_a_key_and_no_other(string name)
    {
        var operation = AllOperations.Named(name);
        var isDocumented = DocumentText.Of(operation.Document, operation.OperationId).Contains("IdempotencyKey'\n");
        using var network = new FakeNetwork(HttpStatusCode.Forbidden, "{}");
        using var http = new HttpClient(network);

        foreach (var form in Enumerable.Range(0, operation.CountOfForms))
        {
            await Assert.ThrowsAnyAsync<ApiException>(
                () => operation.SendAsync(Clients.OfDocuments(http), form, operation.Requests[0]));
        }

        Assert.Equal(operation.CountOfForms, network.Requests.Count);
        Assert.All(network.Requests, request => Assert.Equal(isDocumented, request.Header(Header) is not null));
    }

    [Fact]
    public async Task A_key_of_the_caller_is_not_sent_by_an_operation_that_documents_no_header()
    {
        using var http = Http;
        var link = sandbox.Cashier.CreatePaymentLink(1, "Thermometer");

        await sandbox.Server.GaleV2Client(http).PaymentLinks.GetPaymentLinkAsync(
            link, new GetPaymentLinkOptions { IdempotencyKey = "unused" });

        Assert.Null(Assert.Single(_recorder.Requests).Header(Header));
    }

    [Fact]
    public async Task The_key_that_was_sent_is_on_the_answer()
    {
        var checkouts = sandbox.Server.GaleV2Client(Http).Checkout;

        var fresh = await checkouts.CreateCheckoutWithResponseAsync(Baskets.OfGaleV2());
        var given = await checkouts.CreateCheckoutWithResponseAsync(Baskets.OfGaleV2(), new() { IdempotencyKey = "given" });
        var asked = await checkouts.GetCheckoutWithResponseAsync(fresh.Value.CheckoutId);

        Assert.Equal(_recorder.Requests[0].Header(Header), fresh.IdempotencyKey);
        Assert.Equal("given", given.IdempotencyKey);
        Assert.Null(asked.IdempotencyKey);
    }

    [Fact]
    public async Task The_key_that_was_sent_is_on_the_error()
    {
        var checkouts = sandbox.Server.GaleV2Client(Http).Checkout;

        var fresh = await Assert.ThrowsAsync<ApiException<ErrorEnvelope>>(
            () => checkouts.CreateCheckoutAsync(Baskets.FaultyOfGaleV2()));
        var given = await checkouts.CreateCheckoutWithResponseAsync(
            Baskets.FaultyOfGaleV2(), new() { IdempotencyKey = "given and faulty" });

        Assert.Equal(_recorder.Requests[0].Header(Header), fresh.IdempotencyKey);
        Assert.Equal(("given and faulty", "given and faulty"), (given.IdempotencyKey, given.Error!.IdempotencyKey));
    }

    [Fact]
    public async Task A_header_that_the_caller_sets_by_hand_is_the_key()
    {
        var checkouts = sandbox.Server.GaleV2Client(Http).Checkout;
        var options = new CreateCheckoutOptions
        {
            IdempotencyKey = "overruled",
            Headers = new Dictionary<string, string> { ["idempotency-key"] = "by hand" },
        };

        var answer = await checkouts.CreateCheckoutWithResponseAsync(Baskets.OfGaleV2(), options);

        Assert.Equal("by hand", answer.IdempotencyKey);
        Assert.Equal("by hand", Assert.Single(_recorder.Requests).Header(Header));
    }
}
