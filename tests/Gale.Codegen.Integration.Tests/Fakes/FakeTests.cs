using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Fakes;

public sealed class FakeTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    [Fact]
    public async Task A_fake_answers_what_it_overrides()
    {
        IGaleV2Client gale = new FakeGale(new CheckoutsThatAreAlwaysPaid());

        Assert.Equal(CheckoutStatus.Completed, (await gale.Checkout.GetCheckoutAsync("cs_1")).Status);
    }

    [Fact]
    public async Task A_method_that_a_fake_does_not_override_says_so()
    {
        var checkouts = new CheckoutsThatAreAlwaysPaid();

        var error = await Assert.ThrowsAsync<NotSupportedException>(() => checkouts.CreateCheckoutAsync(Baskets.OfGaleV2()));

        Assert.Contains(nameof(ICheckoutOperations.CreateCheckoutAsync), error.Message);
        Assert.Contains("not overridden", error.Message);
    }

    [Fact]
    public void A_group_that_a_fake_does_not_override_says_so()
    {
        IGaleV2Client gale = new FakeGale(new CheckoutsThatAreAlwaysPaid());

        var error = Assert.Throws<NotSupportedException>(() => gale.PaymentLinks);

        Assert.Contains("PaymentLinks is not overridden", error.Message);
    }

    [Fact]
    public async Task A_decorator_forwards_what_it_does_not_override()
    {
        var decorator = new CheckoutsThatAreAlwaysPaid(sandbox.GaleV2.Checkout);

        var session = await decorator.CreateCheckoutAsync(Baskets.OfGaleV2());
        var sameSession = await decorator.CreateCheckoutAsync(Baskets.OfGaleV2(), new CreateCheckoutOptions());
        var answer = await decorator.GetCheckoutWithResponseAsync(session.CheckoutId);

        Assert.NotEqual(session.CheckoutId, sameSession.CheckoutId);
        Assert.Equal(CheckoutStatus.Pending, answer.Value.Status);
        Assert.Equal(CheckoutStatus.Completed, (await decorator.GetCheckoutAsync(session.CheckoutId)).Status);
    }

    [Fact]
    public async Task A_client_around_another_forwards_the_groups_that_it_does_not_override()
    {
        IGaleV2Client gale = new FakeGale(new CheckoutsThatAreAlwaysPaid(), sandbox.GaleV2);
        var id = sandbox.Cashier.CreatePaymentLink(4995, "Thermometer");

        Assert.Equal(PaymentLinkStatus.Active, (await gale.PaymentLinks.GetPaymentLinkAsync(id)).Status);
    }

    [Fact]
    public async Task A_fake_can_answer_with_an_error()
    {
        var refusing = new CheckoutsThatRefuse();

        var error = await Assert.ThrowsAsync<ApiException<ErrorEnvelope>>(() => refusing.GetCheckoutAsync("cs_1"));

        Assert.Equal((404, ErrorCode.NotFound), (error.StatusCode, error.Error.Error.Code));
        var answer = await refusing.GetCheckoutWithResponseAsync("cs_1");
        Assert.Equal((404, false), (answer.StatusCode, answer.IsSuccess));
    }
}
