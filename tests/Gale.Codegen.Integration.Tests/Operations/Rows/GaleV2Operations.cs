namespace Gale.Codegen.Integration.Tests.Operations.Rows;

internal static class GaleV2Operations
{
    private const string Document = "gale-v2";

    public static IReadOnlyList<Operation> All { get; } =
    [
        new Operation<ICheckoutOperations, CreateCheckoutRequest>(Document, "createCheckout", "POST /v2/checkout")
        {
            Group = clients => clients.GaleV2.Checkout,
            Forms =
            [
                async (it, sent) => await it.CreateCheckoutAsync(sent.Body),
                async (it, sent) => await it.CreateCheckoutAsync(sent.Body, new CreateCheckoutOptions()),
                async (it, sent) => (await it.CreateCheckoutWithResponseAsync(sent.Body)).Value,
            ],
            Check = async (stage, sent, result) =>
            {
                var id = ((CheckoutSession)result!).CheckoutId;
                stage.Cashier.PayCheckout(id);
                var order = (await stage.Clients.GaleV2.Checkout.GetCheckoutAsync(id)).Order!;
                Assert.Equal(sent.Body.ReferenceId, order.ClientReferenceId);
                Assert.Equal(
                    sent.Body.LineItems.Select(line => line.ProductId), order.LineItems!.Select(line => line.ProductId));
            },
        },

        new Operation<ICheckoutOperations, NoBody>(Document, "getCheckout", "GET /v2/checkout/id_1")
        {
            Group = clients => clients.GaleV2.Checkout,
            Forms =
            [
                async (it, sent) => await it.GetCheckoutAsync(sent.Id),
                async (it, sent) => await it.GetCheckoutAsync(sent.Id, new GetCheckoutOptions()),
                async (it, sent) => (await it.GetCheckoutWithResponseAsync(sent.Id)).Value,
            ],
            Prepare = async (stage, _) => new(await stage.PaidCheckoutAsync(), null!),
            Check = (_, sent, result) =>
            {
                var checkout = (Checkout)result!;
                Assert.Equal((sent.Id, CheckoutStatus.Completed), (checkout.CheckoutId, checkout.Status));
                Assert.Equal((OrderStatus.Completed, 5905), (checkout.Order!.Status, checkout.Order.Amount));
                return Task.CompletedTask;
            },
        },

        new Operation<IProductsOperations, CreateProductRequest>(Document, "createProduct", "POST /v2/products")
        {
            Group = clients => clients.GaleV2.Products,
            Forms =
            [
                async (it, sent) => await it.CreateProductAsync(sent.Body),
                async (it, sent) => await it.CreateProductAsync(sent.Body, new CreateProductOptions()),
                async (it, sent) => (await it.CreateProductWithResponseAsync(sent.Body)).Value,
            ],
        },

        new Operation<IProductsOperations, NoBody>(Document, "listProducts", "GET /v2/products")
        {
            Group = clients => clients.GaleV2.Products,
            Forms =
            [
                async (it, sent) => await it.ListProductsAsync(),
                async (it, sent) => await it.ListProductsAsync(new ListProductsOptions()),
                async (it, sent) => (await it.ListProductsWithResponseAsync()).Value,
            ],
        },

        new Operation<IProductsOperations, NoBody>(Document, "getProduct", "GET /v2/products/123")
        {
            Group = clients => clients.GaleV2.Products,
            Forms =
            [
                async (it, sent) => await it.GetProductAsync(123),
                async (it, sent) => await it.GetProductAsync(123, new GetProductOptions()),
                async (it, sent) => (await it.GetProductWithResponseAsync(123)).Value,
            ],
        },

        new Operation<IProductsOperations, UpdateProductRequest>(Document, "updateProduct", "PUT /v2/products/123")
        {
            Group = clients => clients.GaleV2.Products,
            Forms =
            [
                async (it, sent) => await it.UpdateProductAsync(123, sent.Body),
                async (it, sent) => await it.UpdateProductAsync(123, sent.Body, new UpdateProductOptions()),
                async (it, sent) => (await it.UpdateProductWithResponseAsync(123, sent.Body)).Value,
            ],
        },

        new Operation<IProductsOperations, CheckEligibilityRequest>(
            Document, "checkEligibility", "POST /v2/products/check-eligibility")
        {
            Group = clients => clients.GaleV2.Products,
            Forms =
            [
                async (it, sent) => await it.CheckEligibilityAsync(sent.Body),
                async (it, sent) => await it.CheckEligibilityAsync(sent.Body, new CheckEligibilityOptions()),
                async (it, sent) => (await it.CheckEligibilityWithResponseAsync(sent.Body)).Value,
            ],
        },

        new Operation<IPaymentLinksOperations, CreatePaymentLinkRequest>(
            Document, "createPaymentLink", "POST /v2/payment-links")
        {
            Group = clients => clients.GaleV2.PaymentLinks,
            Forms =
            [
                async (it, sent) => await it.CreatePaymentLinkAsync(sent.Body),
                async (it, sent) => await it.CreatePaymentLinkAsync(sent.Body, new CreatePaymentLinkOptions()),
                async (it, sent) => (await it.CreatePaymentLinkWithResponseAsync(sent.Body)).Value,
            ],
            Check = async (stage, sent, result) =>
            {
                var link = (PaymentLink)result!;
                Assert.Equal((PaymentLinkStatus.Active, sent.Body.Amount), (link.Status, link.Amount));
                Assert.Equal((sent.Body.Description, sent.Body.SuccessUrl), (link.Description, link.SuccessUrl));
                Assert.Equal(link, await stage.Clients.GaleV2.PaymentLinks.GetPaymentLinkAsync(link.Id));
            },
        },

        new Operation<IPaymentLinksOperations, NoBody>(Document, "listPaymentLinks", "GET /v2/payment-links")
        {
            Group = clients => clients.GaleV2.PaymentLinks,
            Forms =
            [
                async (it, sent) => await it.ListPaymentLinksAsync(),
                async (it, sent) => await it.ListPaymentLinksAsync(new ListPaymentLinksOptions()),
                async (it, sent) => (await it.ListPaymentLinksWithResponseAsync()).Value,
            ],
            Prepare = (stage, _) => Task.FromResult(new Sent<NoBody>(stage.ActiveLink(), null!)),
            Check = (_, sent, result) =>
            {
                var newest = ((PaymentLinkPage)result!).Data[0];
                Assert.Equal((sent.Id, 4995, PaymentLinkStatus.Active), (newest.Id, newest.AmountCents, newest.Status));
                return Task.CompletedTask;
            },
        },

        new Operation<IPaymentLinksOperations, NoBody>(Document, "getPaymentLink", "GET /v2/payment-links/id_1")
        {
            Group = clients => clients.GaleV2.PaymentLinks,
            Forms =
            [
                async (it, sent) => await it.GetPaymentLinkAsync(sent.Id),
                async (it, sent) => await it.GetPaymentLinkAsync(sent.Id, new GetPaymentLinkOptions()),
                async (it, sent) => (await it.GetPaymentLinkWithResponseAsync(sent.Id)).Value,
            ],
            Prepare = (stage, _) => Task.FromResult(new Sent<NoBody>(stage.ActiveLink(), null!)),
            Check = (_, sent, result) =>
            {
                var link = (PaymentLink)result!;
                Assert.Equal((sent.Id, 4995, PaymentLinkStatus.Active), (link.Id, link.Amount, link.Status));
                return Task.CompletedTask;
            },
        },

        new Operation<IPaymentLinksOperations, CancelPaymentLinkRequest>(
            Document, "cancelPaymentLink", "POST /v2/payment-links/id_1/cancel")
        {
            Group = clients => clients.GaleV2.PaymentLinks,
            Forms =
            [
                async (it, sent) =>
                    await it.CancelPaymentLinkAsync(sent.Id, new CancelPaymentLinkOptions { Body = sent.Body }),
                async (it, sent) =>
                    (await it.CancelPaymentLinkWithResponseAsync(sent.Id, new() { Body = sent.Body })).Value,
            ],
            FormsWithoutBody =
            [
                async (it, sent) => await it.CancelPaymentLinkAsync(sent.Id),
            ],
            Prepare = (stage, body) => Task.FromResult(new Sent<CancelPaymentLinkRequest>(stage.ActiveLink(), body)),
            Check = async (stage, sent, result) =>
            {
                var link = (CancelledPaymentLink)result!;
                Assert.Equal((sent.Id, PaymentLinkStatus.Cancelled, 4995), (link.Id, link.Status, link.Amount));
                Assert.Equal(sent.Body?.Reason, link.CancellationReason);
                var asked = await stage.Clients.GaleV2.PaymentLinks.GetPaymentLinkAsync(sent.Id);
                Assert.Equal(PaymentLinkStatus.Cancelled, asked.Status);
            },
        },

        new Operation<IOrdersOperations, NoBody>(Document, "listOrders", "GET /v2/orders")
        {
            Group = clients => clients.GaleV2.Orders,
            Forms =
            [
                async (it, sent) => await it.ListOrdersAsync(),
                async (it, sent) => await it.ListOrdersAsync(new ListOrdersOptions()),
                async (it, sent) => (await it.ListOrdersWithResponseAsync()).Value,
            ],
            Prepare = async (stage, _) => new(await stage.PaidOrderAsync(), null!),
            Check = (_, sent, result) =>
            {
                var newest = ((OrderPage)result!).Data[0];
                Assert.Equal((sent.Id, OrderStatus.Completed), (newest.Id, newest.Status));
                Assert.Equal((OrderPaymentStatus.Captured, 5905), (newest.PaymentStatus, newest.Amounts.Total));
                return Task.CompletedTask;
            },
        },

        new Operation<IOrdersOperations, NoBody>(Document, "getOrder", "GET /v2/orders/id_1")
        {
            Group = clients => clients.GaleV2.Orders,
            Forms =
            [
                async (it, sent) => await it.GetOrderAsync(sent.Id),
                async (it, sent) => await it.GetOrderAsync(sent.Id, new GetOrderOptions()),
                async (it, sent) => (await it.GetOrderWithResponseAsync(sent.Id)).Value,
            ],
            Prepare = async (stage, _) => new(await stage.PaidOrderAsync(), null!),
            Check = (_, sent, result) =>
            {
                var order = (Order)result!;
                Assert.Equal((sent.Id, OrderStatus.Completed, 5905), (order.Id, order.Status, order.Amounts.Total));
                return Task.CompletedTask;
            },
        },

        new Operation<IRefundsOperations, CreateRefundRequest>(Document, "createRefund", "POST /v2/refunds")
        {
            Group = clients => clients.GaleV2.Refunds,
            Forms =
            [
                async (it, sent) => await it.CreateRefundAsync(sent.Body),
                async (it, sent) => await it.CreateRefundAsync(sent.Body, new CreateRefundOptions()),
                async (it, sent) => (await it.CreateRefundWithResponseAsync(sent.Body)).Value,
            ],
            Prepare = async (stage, body) =>
            {
                var order = await stage.PaidOrderAsync();
                return new(order, body with { OrderId = order });
            },
            Check = async (stage, sent, result) =>
            {
                var refund = (Refund)result!;
                Assert.Equal((sent.Id, sent.Body.Amount), (refund.OrderId, refund.Amount));
                Assert.Equal(RefundStatus.Pending, refund.Status);
                Assert.Equal((sent.Body.Reason, sent.Body.Notes), (refund.Reason, refund.Notes));
                var order = await stage.Clients.GaleV2.Orders.GetOrderAsync(sent.Id);
                Assert.Equal(OrderPaymentStatus.Refunded, order.PaymentStatus);
            },
        },

        new Operation<ISubscriptionsOperations, CreateSubscriptionRequest>(
            Document, "createSubscription", "POST /v2/subscriptions")
        {
            Group = clients => clients.GaleV2.Subscriptions,
            Forms =
            [
                async (it, sent) => await it.CreateSubscriptionAsync(sent.Body),
                async (it, sent) => await it.CreateSubscriptionAsync(sent.Body, new CreateSubscriptionOptions()),
                async (it, sent) => (await it.CreateSubscriptionWithResponseAsync(sent.Body)).Value,
            ],
        },

        new Operation<ISubscriptionsOperations, NoBody>(Document, "listSubscriptions", "GET /v2/subscriptions")
        {
            Group = clients => clients.GaleV2.Subscriptions,
            Forms =
            [
                async (it, sent) => await it.ListSubscriptionsAsync(),
                async (it, sent) => await it.ListSubscriptionsAsync(new ListSubscriptionsOptions()),
                async (it, sent) => (await it.ListSubscriptionsWithResponseAsync()).Value,
            ],
        },

        new Operation<ISubscriptionsOperations, CancelSubscriptionRequest>(
            Document, "cancelSubscription", "POST /v2/subscriptions/id_1/cancel")
        {
            Group = clients => clients.GaleV2.Subscriptions,
            Forms =
            [
                async (it, sent) =>
                    await it.CancelSubscriptionAsync(sent.Id, new CancelSubscriptionOptions { Body = sent.Body }),
                async (it, sent) =>
                    (await it.CancelSubscriptionWithResponseAsync(sent.Id, new() { Body = sent.Body })).Value,
            ],
            FormsWithoutBody =
            [
                async (it, sent) => await it.CancelSubscriptionAsync(sent.Id),
            ],
        },
    ];
}
