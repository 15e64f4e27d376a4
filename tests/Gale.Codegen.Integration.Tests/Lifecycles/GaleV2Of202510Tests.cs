using System.Net;
using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Lifecycles;

public sealed class GaleV2Of202510Tests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    private readonly October.ICheckoutOperations _checkouts = sandbox.October.Checkout;

    [Fact]
    public async Task A_new_session_is_open_for_a_day_and_says_what_is_eligible()
    {
        var cart = Baskets.OfOctober() with { Amounts = new() { ShippingCents = 995, TaxCents = 245, DiscountCents = 100 } };

        var session = await _checkouts.CreateCheckoutAsync(cart);

        Assert.Equal(October.CheckoutStatus.Open, session.Status);
        Assert.Equal((SandboxFixture.Now, SandboxFixture.Now.AddDays(1)), (session.CreatedAt, session.ExpiresAt));
        Assert.Equal(cart.Customer, session.Customer);
        var line = Assert.Single(session.LineItems);
        Assert.Equal((true, October.EligibilityType.AutoSubstantiation), (line.IsHsaEligible, line.EligibilityType));
        var amounts = new October.CheckoutSessionAmounts
        {
            SubtotalCents = 5990,
            HsaFsaAmountCents = 5990,
            RegularAmountCents = 0,
            ShippingCents = 995,
            TaxCents = 245,
            TotalCents = 5990 + 995 + 245 - 100,
        };
        Assert.Equal(amounts, session.Amounts);
        Assert.Null(session.Unmapped);
    }

    [Fact]
    public async Task A_subscription_is_accepted()
    {
        var cart = Baskets.OfOctober() with
        {
            PaymentType = October.PaymentType.Subscription,
            Subscription = new() { Interval = October.SubscriptionInterval.Monthly, TrialPeriodDays = 14 },
        };

        Assert.Equal(October.CheckoutStatus.Open, (await _checkouts.CreateCheckoutAsync(cart)).Status);
    }

    [Fact]
    public async Task Creating_takes_options_and_can_answer_with_its_status_and_headers()
    {
        var options = new October.CreateCheckoutOptions { IdempotencyKey = "three forms of one call" };
        var session = await _checkouts.CreateCheckoutAsync(Baskets.OfOctober(), options);

        var answer = await _checkouts.CreateCheckoutWithResponseAsync(Baskets.OfOctober(), options);

        Assert.Equal(HttpStatusCode.Created, answer.Status);
        Assert.Equal(session, answer.Value);
        Assert.True((await _checkouts.CreateCheckoutWithResponseAsync(Baskets.OfOctober())).IsSuccess);
    }
}
