using System.Net;
using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Errors;

public sealed class GaleV1ErrorTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    private readonly V1.ICheckoutOperations _checkouts = sandbox.GaleV1.Checkout;

    [Fact]
    public async Task A_wrong_token_is_a_typed_401()
    {
        using var http = new HttpClient();
        var stranger = new V1.GaleV1Client(http, new() { BaseAddress = sandbox.Server.GaleV1, MerchantToken = "wrong" });

        var error = await ErrorOfAsync(() => stranger.Checkout.GetCheckoutAsync("chk_000001"));

        Assert.Equal((HttpStatusCode.Unauthorized, 401, false), (error.Status, error.Error.ErrorCode, error.Error.Success));
        Assert.Equal("unauthorized", error.Error.ErrorType);
    }

    [Fact]
    public async Task An_unknown_checkout_is_a_typed_404_whatever_is_done_to_it()
    {
        var asked = await ErrorOfAsync(() => _checkouts.GetCheckoutAsync("chk_nobody"));
        var refunded = await ErrorOfAsync(() => _checkouts.RefundCheckoutAsync("chk_nobody", new()));
        var cancelled = await ErrorOfAsync(() => _checkouts.CancelCheckoutAsync("chk_nobody"));

        Assert.All([asked, refunded, cancelled], error =>
            Assert.Equal((HttpStatusCode.NotFound, "not_found"), (error.Status, error.Error.ErrorType)));
        Assert.Equal(
            ("getCheckout", "refundCheckout", "cancelCheckout"),
            (asked.Operation, refunded.Operation, cancelled.Operation));
    }

    [Fact]
    public async Task What_the_state_of_a_checkout_does_not_allow_is_a_typed_409()
    {
        var id = (await _checkouts.CreateCheckoutAsync(Baskets.OfGaleV1())).CheckoutId;
        var refunded = await ErrorOfAsync(() => _checkouts.RefundCheckoutAsync(id, new()));
        await _checkouts.CancelCheckoutAsync(id);
        var cancelledAgain = await ErrorOfAsync(() => _checkouts.CancelCheckoutAsync(id));

        Assert.Equal((HttpStatusCode.Conflict, 409), (refunded.Status, refunded.Error.ErrorCode));
        Assert.Equal((HttpStatusCode.Conflict, 409), (cancelledAgain.Status, cancelledAgain.Error.ErrorCode));
    }

    [Fact]
    public async Task Fields_that_are_not_acceptable_are_named_in_a_typed_422()
    {
        var error = await ErrorOfAsync(() => _checkouts.CreateCheckoutAsync(Baskets.FaultyOfGaleV1()));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, 422), (error.Status, error.Error.ErrorCode));
        Assert.Equal("unprocessable_entity", error.Error.ErrorType);
        Assert.Equal(["Invalid email format"], error.Error.Details!.FieldErrors!["customer.email"]);
    }

    [Fact]
    public async Task More_than_was_paid_does_not_go_back()
    {
        var id = (await _checkouts.CreateCheckoutAsync(Baskets.OfGaleV1())).CheckoutId;
        sandbox.Cashier.PayCheckout(id);
        var line = new V1.RefundLineItem { LineItemId = "li_01", Quantity = 1, AmountCents = 6051 };

        var answer = await _checkouts.RefundCheckoutWithResponseAsync(id, new() { LineItems = [line] });

        var error = Assert.IsType<ApiException<V1.ErrorEnvelope>>(answer.Error);
        Assert.Equal(422, answer.StatusCode);
        Assert.Equal(["line_items"], error.Error.Details!.FieldErrors!.Keys);
    }

    [Fact]
    public async Task A_body_that_was_torn_on_its_way_is_a_typed_400()
    {
        using var http = new HttpClient(new GarblingHandler());
        var checkouts = sandbox.Server.GaleV1Client(http).Checkout;

        var error = await ErrorOfAsync(() => checkouts.CreateCheckoutAsync(Baskets.OfGaleV1()));

        Assert.Equal((HttpStatusCode.BadRequest, "bad_request"), (error.Status, error.Error.ErrorType));
    }

    private static Task<ApiException<V1.ErrorEnvelope>> ErrorOfAsync(Func<Task> call) =>
        Assert.ThrowsAsync<ApiException<V1.ErrorEnvelope>>(call);
}
