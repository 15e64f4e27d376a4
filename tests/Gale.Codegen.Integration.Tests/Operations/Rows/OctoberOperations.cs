namespace Gale.Codegen.Integration.Tests.Operations.Rows;

internal static class OctoberOperations
{
    private const string Document = "gale-v2-2025-10";

    public static IReadOnlyList<Operation> All { get; } =
    [
        new Operation<October.ICheckoutOperations, October.CreateCheckoutRequest>(
            Document, "createCheckout", "POST /v2/checkout")
        {
            Group = clients => clients.October.Checkout,
            Forms =
            [
                async (it, sent) => await it.CreateCheckoutAsync(sent.Body),
                async (it, sent) => await it.CreateCheckoutAsync(sent.Body, new October.CreateCheckoutOptions()),
                async (it, sent) => (await it.CreateCheckoutWithResponseAsync(sent.Body)).Value,
            ],
            Check = (_, sent, result) =>
            {
                var session = (October.CheckoutSession)result!;
                Assert.Equal(October.CheckoutStatus.Open, session.Status);
                Assert.Equal(sent.Body.Customer.Email, session.Customer.Email);
                Assert.Equal(
                    sent.Body.LineItems.Select(line => (line.Name, line.Quantity, line.PriceCents)),
                    session.LineItems.Select(line => (line.Name, line.Quantity, line.PriceCents)));
                return Task.CompletedTask;
            },
        },

        new Operation<October.IProductsOperations, October.CreateProductRequest>(
            Document, "createProduct", "POST /v2/products")
        {
            Group = clients => clients.October.Products,
            Forms =
            [
                async (it, sent) => await it.CreateProductAsync(sent.Body),
                async (it, sent) => await it.CreateProductAsync(sent.Body, new October.CreateProductOptions()),
                async (it, sent) => (await it.CreateProductWithResponseAsync(sent.Body)).Value,
            ],
        },

        new Operation<October.IProductsOperations, NoBody>(Document, "listProducts", "GET /v2/products")
        {
            Group = clients => clients.October.Products,
            Forms =
            [
                async (it, sent) => await it.ListProductsAsync(),
                async (it, sent) => await it.ListProductsAsync(new October.ListProductsOptions()),
                async (it, sent) => (await it.ListProductsWithResponseAsync()).Value,
            ],
        },

        new Operation<October.IProductsOperations, NoBody>(Document, "getProduct", "GET /v2/products/123")
        {
            Group = clients => clients.October.Products,
            Forms =
            [
                async (it, sent) => await it.GetProductAsync(123),
                async (it, sent) => await it.GetProductAsync(123, new October.GetProductOptions()),
                async (it, sent) => (await it.GetProductWithResponseAsync(123)).Value,
            ],
        },

        new Operation<October.IProductsOperations, October.UpdateProductRequest>(
            Document, "updateProduct", "PUT /v2/products/123")
        {
            Group = clients => clients.October.Products,
            Forms =
            [
                async (it, sent) => await it.UpdateProductAsync(123, sent.Body),
                async (it, sent) => await it.UpdateProductAsync(123, sent.Body, new October.UpdateProductOptions()),
                async (it, sent) => (await it.UpdateProductWithResponseAsync(123, sent.Body)).Value,
            ],
        },

        new Operation<October.IProductsOperations, October.CheckEligibilityRequest>(
            Document, "checkEligibility", "POST /v2/products/check-eligibility")
        {
            Group = clients => clients.October.Products,
            Forms =
            [
                async (it, sent) => await it.CheckEligibilityAsync(sent.Body),
                async (it, sent) => await it.CheckEligibilityAsync(sent.Body, new October.CheckEligibilityOptions()),
                async (it, sent) => (await it.CheckEligibilityWithResponseAsync(sent.Body)).Value,
            ],
        },

        new Operation<October.IPaymentLinksOperations, October.CreatePaymentLinkRequest>(
            Document, "createPaymentLink", "POST /v2/payment-links")
        {
            Group = clients => clients.October.PaymentLinks,
            Forms =
            [
                async (it, sent) => await it.CreatePaymentLinkAsync(sent.Body),
                async (it, sent) => await it.CreatePaymentLinkAsync(sent.Body, new October.CreatePaymentLinkOptions()),
                async (it, sent) => (await it.CreatePaymentLinkWithResponseAsync(sent.Body)).Value,
            ],
        },

        new Operation<October.IPaymentLinksOperations, NoBody>(Document, "listPaymentLinks", "GET /v2/payment-links")
        {
            Group = clients => clients.October.PaymentLinks,
            Forms =
            [
                async (it, sent) => await it.ListPaymentLinksAsync(),
                async (it, sent) => await it.ListPaymentLinksAsync(new October.ListPaymentLinksOptions()),
                async (it, sent) => (await it.ListPaymentLinksWithResponseAsync()).Value,
            ],
        },

        new Operation<October.IPaymentLinksOperations, NoBody>(Document, "getPaymentLink", "GET /v2/payment-links/id_1")
        {
            Group = clients => clients.October.PaymentLinks,
            Forms =
            [
                async (it, sent) => await it.GetPaymentLinkAsync(sent.Id),
                async (it, sent) => await it.GetPaymentLinkAsync(sent.Id, new October.GetPaymentLinkOptions()),
                async (it, sent) => (await it.GetPaymentLinkWithResponseAsync(sent.Id)).Value,
            ],
        },

        new Operation<October.IPaymentLinksOperations, October.CancelPaymentLinkRequest>(
            Document, "cancelPaymentLink", "POST /v2/payment-links/id_1/cancel")
        {
            Group = clients => clients.October.PaymentLinks,
            Forms =
            [
                async (it, sent) =>
                    await it.CancelPaymentLinkAsync(sent.Id, new October.CancelPaymentLinkOptions { Body = sent.Body }),
                async (it, sent) =>
                    (await it.CancelPaymentLinkWithResponseAsync(sent.Id, new() { Body = sent.Body })).Value,
            ],
            FormsWithoutBody =
            [
                async (it, sent) => await it.CancelPaymentLinkAsync(sent.Id),
            ],
        },

        new Operation<October.IOrdersOperations, NoBody>(Document, "listOrders", "GET /v2/orders")
        {
            Group = clients => clients.October.Orders,
            Forms =
            [
                async (it, sent) => await it.ListOrdersAsync(),
                async (it, sent) => await it.ListOrdersAsync(new October.ListOrdersOptions()),
                async (it, sent) => (await it.ListOrdersWithResponseAsync()).Value,
            ],
        },

        new Operation<October.IOrdersOperations, NoBody>(Document, "getOrder", "GET /v2/orders/id_1")
        {
            Group = clients => clients.October.Orders,
            Forms =
            [
                async (it, sent) => await it.GetOrderAsync(sent.Id),
                async (it, sent) => await it.GetOrderAsync(sent.Id, new October.GetOrderOptions()),
                async (it, sent) => (await it.GetOrderWithResponseAsync(sent.Id)).Value,
            ],
        },

        new Operation<October.IRefundsOperations, October.CreateRefundRequest>(
            Document, "createRefund", "POST /v2/refunds")
        {
            Group = clients => clients.October.Refunds,
            Forms =
            [
                async (it, sent) => await it.CreateRefundAsync(sent.Body),
                async (it, sent) => await it.CreateRefundAsync(sent.Body, new October.CreateRefundOptions()),
                async (it, sent) => (await it.CreateRefundWithResponseAsync(sent.Body)).Value,
            ],
        },

        new Operation<October.ISubscriptionsOperations, October.CreateSubscriptionRequest>(
            Document, "createSubscription", "POST /v2/subscriptions")
        {
            Group = clients => clients.October.Subscriptions,
            Forms =
            [
                async (it, sent) => await it.CreateSubscriptionAsync(sent.Body),
                async (it, sent) =>
                    await it.CreateSubscriptionAsync(sent.Body, new October.CreateSubscriptionOptions()),
                async (it, sent) => (await it.CreateSubscriptionWithResponseAsync(sent.Body)).Value,
            ],
        },

        new Operation<October.ISubscriptionsOperations, NoBody>(Document, "listSubscriptions", "GET /v2/subscriptions")
        {
            Group = clients => clients.October.Subscriptions,
            Forms =
            [
                async (it, sent) => await it.ListSubscriptionsAsync(),
                async (it, sent) => await it.ListSubscriptionsAsync(new October.ListSubscriptionsOptions()),
                async (it, sent) => (await it.ListSubscriptionsWithResponseAsync()).Value,
            ],
        },

        new Operation<October.ISubscriptionsOperations, October.CancelSubscriptionRequest>(
            Document, "cancelSubscription", "POST /v2/subscriptions/id_1/cancel")
        {
            Group = clients => clients.October.Subscriptions,
            Forms =
            [
                async (it, sent) =>
                    await it.CancelSubscriptionAsync(
                        sent.Id, new October.CancelSubscriptionOptions { Body = sent.Body }),
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
