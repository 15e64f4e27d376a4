using System.Net;
using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Lifecycles;

public sealed class GaleV1CheckoutTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    private readonly V1.ICheckoutOperations _checkouts = sandbox.GaleV1.Checkout;

    [Fact]
    public async Task A_new_checkout_is_unpaid_for_half_an_hour()
    {
        var session = await _checkouts.CreateCheckoutAsync(Baskets.OfGaleV1());

        Assert.Equal((V1.CheckoutStatus.Unpaid, SandboxFixture.Now.AddMinutes(30)), (session.Status, session.ExpiresAt));
        var checkout = await _checkouts.GetCheckoutAsync(session.CheckoutId);
        Assert.Equal((V1.CheckoutStatus.Unpaid, V1.PurchaseType.OneTime), (checkout.Status, checkout.PurchaseType));
        Assert.Equal(((long?)null, (DateTimeOffset?)null), (checkout.AmountPaidCents, checkout.PaidAt));
    }

    [Fact]
    public async Task A_paid_checkout_says_what_was_bought_once_and_what_on_a_plan()
    {
        var cart = Baskets.OfGaleV1() with
        {
            LineItems =
            [
                new() { ProductId = "prod_kit", PriceCents = 4900, Quantity = 1 },
                new() { ProductId = "prod_supply", PlanId = "plan_supply", PriceCents = 2500, Quantity = 1 },
            ],
            TotalAmountCents = 7400,
            SubscriptionConfig = new() { BillingCycleAnchor = new DateOnly(2026, 4, 1), TrialDays = 7 },
        };
        var session = await _checkouts.CreateCheckoutAsync(cart);
        sandbox.Cashier.PayCheckout(session.CheckoutId);

        var checkout = await _checkouts.GetCheckoutAsync(session.CheckoutId);

        Assert.Equal((V1.CheckoutStatus.Paid, V1.PurchaseType.Mixed), (checkout.Status, checkout.PurchaseType));
        Assert.Equal((7400L, SandboxFixture.Now), (checkout.AmountPaidCents, checkout.PaidAt));
        var plan = Assert.Single(checkout.SubscriptionItems!);
        Assert.Equal(("plan_supply", V1.PlanInterval.Monthly), (plan.PlanId, plan.Interval));
        Assert.Equal("prod_kit", Assert.Single(checkout.OneTimeItems!)["product_id"].GetString());
        Assert.Null(checkout.Unmapped);
    }

    [Fact]
    public async Task An_unpaid_checkout_can_be_cancelled()
    {
        var session = await _checkouts.CreateCheckoutAsync(Baskets.OfGaleV1());

        var cancellation = await _checkouts.CancelCheckoutAsync(session.CheckoutId);

        Assert.Equal((V1.CheckoutStatus.Cancelled, SandboxFixture.Now), (cancellation.Status, cancellation.CancelledAt));
        Assert.Equal(V1.CheckoutStatus.Cancelled, (await _checkouts.GetCheckoutAsync(session.CheckoutId)).Status);
    }

    [Fact]
    public async Task A_checkout_that_nobody_paid_in_time_is_expired()
    {
        var time = new HandTime(SandboxFixture.Now);
        await using var server = await GaleSandbox.StartAsync(new() { Time = time });
        using var http = new HttpClient();
        var checkouts = server.GaleV1Client(http).Checkout;
        var session = await checkouts.CreateCheckoutAsync(Baskets.OfGaleV1());
        time.Advance(TimeSpan.FromMinutes(30));

        Assert.Equal(V1.CheckoutStatus.Expired, (await checkouts.GetCheckoutAsync(session.CheckoutId)).Status);
    }

    [Fact]
    public async Task A_part_of_the_money_goes_back_and_then_the_rest()
    {
        var id = await PaidCheckoutAsync();
        var damage = new V1.RefundLineItem { LineItemId = "li_01", Quantity = 1, AmountCents = 100 };

        var part = await _checkouts.RefundCheckoutAsync(id, new() { LineItems = [damage], Reason = "Damaged item" });
        var rest = await _checkouts.RefundCheckoutAsync(id, new());

        Assert.Equal((V1.CheckoutStatus.Refunded, 100L, "usd"), (part.Status, part.RefundedAmountCents, part.Currency));
        Assert.Equal((V1.CheckoutStatus.Refunded, 6050L), (rest.Status, rest.RefundedAmountCents));
        Assert.Equal(SandboxFixture.Now, rest.RefundedAt);
        Assert.Equal(V1.CheckoutStatus.Refunded, (await _checkouts.GetCheckoutAsync(id)).Status);
    }

    [Fact]
    public async Task Creating_and_asking_take_options_and_can_answer_with_status_and_headers()
    {
        var options = new V1.CreateCheckoutOptions { IdempotencyKey = "three forms of one call" };
        var session = await _checkouts.CreateCheckoutAsync(Baskets.OfGaleV1(), options);
        var created = await _checkouts.CreateCheckoutWithResponseAsync(Baskets.OfGaleV1(), options);
        var checkout = await _checkouts.GetCheckoutAsync(session.CheckoutId, new V1.GetCheckoutOptions());
        var asked = await _checkouts.GetCheckoutWithResponseAsync(session.CheckoutId);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (created.Status, asked.Status));
        Assert.Equal(session, created.Value);
        Assert.Equal(checkout, asked.Value);
    }

    [Fact]
    public async Task Refunding_and_cancelling_take_options_and_can_answer_with_status_and_headers()
    {
        var paid = await PaidCheckoutAsync();
        var unpaid = (await _checkouts.CreateCheckoutAsync(Baskets.OfGaleV1())).CheckoutId;
        V1.RefundCheckoutOptions refund = new() { IdempotencyKey = "one refund" };
        V1.CancelCheckoutOptions cancel = new() { IdempotencyKey = "one cancellation" };
        var refunded = await _checkouts.RefundCheckoutAsync(paid, new(), refund);
        var refundedAgain = await _checkouts.RefundCheckoutWithResponseAsync(paid, new(), refund);
        var cancelled = await _checkouts.CancelCheckoutAsync(unpaid, cancel);
        var cancelledAgain = await _checkouts.CancelCheckoutWithResponseAsync(unpaid, cancel);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK), (refundedAgain.Status, cancelledAgain.Status));
        Assert.Equal(refunded, refundedAgain.Value);
        Assert.Equal(cancelled, cancelledAgain.Value);
    }

    private async Task<string> PaidCheckoutAsync()
    {
        var session = await _checkouts.CreateCheckoutAsync(Baskets.OfGaleV1());
        sandbox.Cashier.PayCheckout(session.CheckoutId);
        return session.CheckoutId;
    }
}
