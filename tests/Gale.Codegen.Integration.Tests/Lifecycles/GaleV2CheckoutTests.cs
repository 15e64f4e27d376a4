using System.Net;
using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Lifecycles;

public sealed class GaleV2CheckoutTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    private readonly ICheckoutOperations _checkouts = sandbox.GaleV2.Checkout;

    [Fact]
    public async Task A_checkout_is_pending_and_has_no_order_until_its_customer_has_tried_to_pay()
    {
        var session = await _checkouts.CreateCheckoutAsync(Baskets.OfGaleV2());

        var checkout = await _checkouts.GetCheckoutAsync(session.CheckoutId);

        Assert.Equal(new Uri($"https://checkout.withgale.com/c/{session.CheckoutId}"), session.CheckoutUrl);
        Assert.Equal(new Checkout { CheckoutId = session.CheckoutId, Status = CheckoutStatus.Pending }, checkout);
    }

    [Fact]
    public async Task A_paid_checkout_is_completed_and_its_order_tells_the_cart_again()
    {
        var session = await _checkouts.CreateCheckoutAsync(Baskets.OfGaleV2());
        sandbox.Cashier.PayCheckout(session.CheckoutId);

        var checkout = await _checkouts.GetCheckoutAsync(session.CheckoutId);

        Assert.Equal(CheckoutStatus.Completed, checkout.Status);
        Assert.Null(checkout.Unmapped);
        var expected = new CheckoutOrder
        {
            Id = checkout.Order!.Id,
            Status = OrderStatus.Completed,
            IsRecurring = false,
            PaymentStatus = OrderPaymentStatus.Captured,
            Amount = 4995 + 500 + 410,
            Currency = "usd",
            ClientReferenceId = "your-order-123",
            Customer = new() { Email = "jane@example.com", Name = "Jane Doe" },
            LineItems =
            [
                new()
                {
                    ProductId = "BP-001",
                    Name = "Blood Pressure Monitor",
                    Quantity = 1,
                    UnitAmount = 4995,
                    Amount = 4995,
                    Currency = "usd",
                    IsRecurring = false,
                },
            ],
            CreatedAt = SandboxFixture.Now,
        };
        Assert.Equal(expected, checkout.Order);
    }

    [Fact]
    public async Task A_declined_card_fails_the_checkout_and_its_order()
    {
        var session = await _checkouts.CreateCheckoutAsync(Baskets.OfGaleV2());
        sandbox.Cashier.DeclineCheckout(session.CheckoutId);

        var checkout = await _checkouts.GetCheckoutAsync(session.CheckoutId);

        Assert.Equal(CheckoutStatus.Failed, checkout.Status);
        Assert.Equal((OrderStatus.Failed, OrderPaymentStatus.Failed), (checkout.Order!.Status, checkout.Order.PaymentStatus));
        Assert.Null(checkout.Order.LineItems);
    }

    [Fact]
    public async Task Everything_that_a_cart_can_have_is_accepted()
    {
        var cart = Baskets.OfGaleV2();
        cart = cart with
        {
            Customer = cart.Customer with { Phone = "+1-555-123-4567" },
            LineItems = [cart.LineItems[0] with { ImageUrl = new("https://yourcdn.com/bp.jpg"), Currency = "USD" }],
            ShippingInfo = cart.ShippingInfo with { AddressLine2 = "Apt 4B" },
            BillingInfo = cart.ShippingInfo,
            Discount = 100,
            FailureUrl = "https://yoursite.com/order/failed",
            Metadata = Metadata.Of("""{ "platform": "CUSTOM", "tries": 3, "flags": [true, null] }"""),
        };

        var session = await _checkouts.CreateCheckoutAsync(cart);
        sandbox.Cashier.PayCheckout(session.CheckoutId);

        Assert.Equal(4995 + 500 + 410 - 100, (await _checkouts.GetCheckoutAsync(session.CheckoutId)).Order!.Amount);
    }

    [Fact]
    public async Task Creating_takes_options_and_can_answer_with_its_status_and_headers()
    {
        var options = new CreateCheckoutOptions { IdempotencyKey = "three forms of one call" };
        var created = await _checkouts.CreateCheckoutAsync(Baskets.OfGaleV2(), options);

        var answer = await _checkouts.CreateCheckoutWithResponseAsync(Baskets.OfGaleV2(), options);

        Assert.Equal(HttpStatusCode.Created, answer.Status);
        Assert.Equal(created, answer.Value);
        Assert.True((await _checkouts.CreateCheckoutWithResponseAsync(Baskets.OfGaleV2())).IsSuccess);
    }

    [Fact]
    public async Task Asking_takes_options_and_can_answer_with_its_status_and_headers()
    {
        var session = await _checkouts.CreateCheckoutAsync(Baskets.OfGaleV2());
        sandbox.Cashier.PayCheckout(session.CheckoutId);
        var checkout = await _checkouts.GetCheckoutAsync(session.CheckoutId);

        var withOptions = await _checkouts.GetCheckoutAsync(session.CheckoutId, new GetCheckoutOptions());
        var answer = await _checkouts.GetCheckoutWithResponseAsync(session.CheckoutId, new GetCheckoutOptions());

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(checkout, withOptions);
        Assert.Equal(checkout, answer.Value);
        Assert.Equal(checkout, (await _checkouts.GetCheckoutWithResponseAsync(session.CheckoutId)).Value);
    }
}
