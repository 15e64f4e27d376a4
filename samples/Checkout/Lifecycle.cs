/// <summary>What a merchant's shop does with a checkout, and what becomes of it.</summary>
internal sealed class Lifecycle(HttpClient http, Steps steps)
{
    public async Task OfGaleV2Async(Uri address, string key, Cashier? cashier)
    {
        var gale = new GaleV2Client(http, new() { BaseAddress = address, MerchantKey = key });
        Address home = new() { AddressLine1 = "4 Oak", City = "Rye", State = "NY", PostalCode = "10580", Country = "US" };
        var cart = new CreateCheckoutRequest
        {
            ReferenceId = "your-order-123",
            Customer = new() { Email = "jane@example.com", FirstName = "Jane", LastName = "Doe" },
            LineItems = [new() { ProductId = "BP-001", Name = "Blood Pressure Monitor", Price = 4995, Quantity = 1 }],
            ShippingInfo = home,
            Shipping = 500,
            Tax = 410,
            SuccessUrl = "https://yoursite.com/order/success",
        };

        var first = await gale.Checkout.CreateCheckoutAsync(cart);
        steps.Show("v2: create", asExpected: true, $"to be paid at {first.CheckoutUrl}");
        var checkout = await gale.Checkout.GetCheckoutAsync(first.CheckoutId);
        steps.Show("v2: nobody paid yet", checkout.Status is CheckoutStatus.Pending, Describe(checkout));

        var answer = await gale.Checkout.GetCheckoutWithResponseAsync("cs_nobody");
        steps.ExpectError<ErrorEnvelope>("v2: an unknown id", answer, it => it.Error.Code is ErrorCode.NotFound);
        var stranger = new GaleV2Client(http, new() { BaseAddress = address, MerchantKey = "glm_test_wrong" });
        answer = await stranger.Checkout.GetCheckoutWithResponseAsync(first.CheckoutId);
        steps.ExpectError<ErrorEnvelope>("v2: a wrong key", answer, it => it.Error.Code is ErrorCode.Unauthorized);

        if (cashier is null)
            return; // nobody plays the customer

        cashier.PayCheckout(first.CheckoutId);
        checkout = await gale.Checkout.GetCheckoutAsync(first.CheckoutId);
        steps.Show("v2: it is paid", checkout is { Status: CheckoutStatus.Completed, Order: { } }, Describe(checkout));

        var second = await gale.Checkout.CreateCheckoutAsync(cart with { ReferenceId = "your-order-124" });
        cashier.DeclineCheckout(second.CheckoutId);
        checkout = await gale.Checkout.GetCheckoutAsync(second.CheckoutId);
        steps.Show("v2: a card is declined", checkout.Status is CheckoutStatus.Failed, Describe(checkout));

        var linkId = cashier.CreatePaymentLink(4995, "Premium Blood Pressure Monitor");
        var link = await gale.PaymentLinks.GetPaymentLinkAsync(linkId);
        steps.Expect("v2: a payment link", PaymentLinkStatus.Active, link.Status);
        cashier.PayPaymentLink(linkId);
        link = await gale.PaymentLinks.GetPaymentLinkAsync(linkId);
        steps.Expect("v2: the link is paid", PaymentLinkStatus.Paid, link.Status);
    }

    public async Task OfGaleV1Async(GaleSandbox sandbox)
    {
        var (address, token) = (sandbox.GaleV1, sandbox.MerchantToken);
        var gale = new V1.GaleV1Client(http, new() { BaseAddress = address, MerchantToken = token });
        var cart = new V1.CreateCheckoutRequest
        {
            Customer = new() { FirstName = "Jane", LastName = "Doe", Email = "jane@example.com" },
            LineItems = [new() { ProductId = "prod_abc123", PriceCents = 6050, Quantity = 1 }],
            TotalAmountCents = 6050,
            Currency = "usd",
        };

        var unwanted = await gale.Checkout.CreateCheckoutAsync(cart);
        steps.Expect("v1: create", V1.CheckoutStatus.Unpaid, unwanted.Status);
        var cancelled = await gale.Checkout.CancelCheckoutAsync(unwanted.CheckoutId);
        steps.Expect("v1: cancel", V1.CheckoutStatus.Cancelled, cancelled.Status);
        var again = await gale.Checkout.CancelCheckoutWithResponseAsync(unwanted.CheckoutId);
        steps.ExpectError<V1.ErrorEnvelope>("v1: cancel again", again, it => it.ErrorCode is 409);

        var bought = await gale.Checkout.CreateCheckoutAsync(cart);
        sandbox.Cashier.PayCheckout(bought.CheckoutId);
        var damage = new V1.RefundLineItem { LineItemId = "li_01", Quantity = 1, AmountCents = 100 };
        var part = await gale.Checkout.RefundCheckoutAsync(bought.CheckoutId, new() { LineItems = [damage] });
        steps.Expect("v1: refund a part", (V1.CheckoutStatus.Refunded, 100), (part.Status, part.RefundedAmountCents));
        var all = await gale.Checkout.RefundCheckoutAsync(bought.CheckoutId, new() { Reason = "Returned" });
        steps.Expect("v1: refund the rest", (V1.CheckoutStatus.Refunded, 6050), (all.Status, all.RefundedAmountCents));
    }

    public async Task OfGaleV2InOctober2025Async(GaleSandbox sandbox)
    {
        var (address, key) = (sandbox.GaleV2Of202510, sandbox.MerchantKey);
        var gale = new October.GaleV2Of202510Client(http, new() { BaseAddress = address, MerchantKey = key });
        var session = await gale.Checkout.CreateCheckoutAsync(new()
        {
            Customer = new() { Email = "john@example.com", FirstName = "John", LastName = "Smith" },
            LineItems = [new() { MerchantProductId = "TH-001", Name = "Thermometer", Quantity = 1, PriceCents = 2995 }],
            ShippingInfo = new() { AddressLine1 = "4 Oak", City = "Rye", State = "NY", Zip = "10580", Country = "US" },
            SuccessUrl = "https://yoursite.com/success",
        });
        steps.Expect("v2 of 2025-10: create", October.CheckoutStatus.Open, session.Status);
    }

    public async Task OfKadoseiAsync(GaleSandbox sandbox)
    {
        var (address, key) = (sandbox.Kadosei, sandbox.ApplicationKey);
        var kadosei = new Kadosei.KadoseiV1Client(http, new() { BaseAddress = address, ApplicationKey = key });
        var id = sandbox.Cashier.OpenSession("ORD-12345", total: 140.76m);
        await ExpectAsync("Kadosei: a session", Kadosei.SessionStatus.Pending);
        sandbox.Cashier.PaySession(id);
        await ExpectAsync("Kadosei: the customer pays", Kadosei.SessionStatus.Succeeded);
        sandbox.Cashier.RefundSession(id, 45.01m);
        await ExpectAsync("Kadosei: a part goes back", Kadosei.SessionStatus.PartiallyRefunded);

        async Task ExpectAsync(string step, Kadosei.SessionStatus status) =>
            steps.Expect(step, status, (await kadosei.Sessions.GetSessionAsync(id)).Status);
    }

    private static string Describe(Checkout checkout) => checkout switch
    {
        { Status: CheckoutStatus.Pending } => "pending",
        { Status: CheckoutStatus.Completed, Order: { } order } => $"completed, {order.Amount} cents in {order.Id}",
        { Status: CheckoutStatus.Failed, Order: { } order } => $"failed, payment {order.PaymentStatus} in {order.Id}",
        _ => $"not what this program knows: {checkout}",
    };
}
