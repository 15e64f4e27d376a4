namespace Gale.Codegen.Integration.Tests.Operations.Rows;

internal static class GaleV1Operations
{
    private const string Document = "gale-v1";

    public static IReadOnlyList<Operation> All { get; } =
    [
        new Operation<V1.ICheckoutOperations, V1.CreateCheckoutRequest>(Document, "createCheckout", "POST /v1/checkout")
        {
            Group = clients => clients.GaleV1.Checkout,
            Forms =
            [
                async (it, sent) => await it.CreateCheckoutAsync(sent.Body),
                async (it, sent) => await it.CreateCheckoutAsync(sent.Body, new V1.CreateCheckoutOptions()),
                async (it, sent) => (await it.CreateCheckoutWithResponseAsync(sent.Body)).Value,
            ],
            Check = async (stage, _, result) =>
            {
                var session = (V1.CheckoutSession)result!;
                var asked = await stage.Clients.GaleV1.Checkout.GetCheckoutAsync(session.CheckoutId);
                Assert.Equal((V1.CheckoutStatus.Unpaid, V1.CheckoutStatus.Unpaid), (session.Status, asked.Status));
            },
        },

        new Operation<V1.ICheckoutOperations, NoBody>(Document, "getCheckout", "GET /v1/checkout/id_1")
        {
            Group = clients => clients.GaleV1.Checkout,
            Forms =
            [
                async (it, sent) => await it.GetCheckoutAsync(sent.Id),
                async (it, sent) => await it.GetCheckoutAsync(sent.Id, new V1.GetCheckoutOptions()),
                async (it, sent) => (await it.GetCheckoutWithResponseAsync(sent.Id)).Value,
            ],
            Prepare = async (stage, _) => new(await stage.PaidV1CheckoutAsync(), null!),
            Check = (_, sent, result) =>
            {
                var checkout = (V1.Checkout)result!;
                Assert.Equal((sent.Id, V1.CheckoutStatus.Paid), (checkout.CheckoutId, checkout.Status));
                Assert.Equal(6050, checkout.AmountPaidCents);
                return Task.CompletedTask;
            },
        },

        new Operation<V1.ICheckoutOperations, V1.RefundCheckoutRequest>(
            Document, "refundCheckout", "POST /v1/checkout/id_1/refund")
        {
            Group = clients => clients.GaleV1.Checkout,
            Forms =
            [
                async (it, sent) => await it.RefundCheckoutAsync(sent.Id, sent.Body),
                async (it, sent) => await it.RefundCheckoutAsync(sent.Id, sent.Body, new V1.RefundCheckoutOptions()),
                async (it, sent) => (await it.RefundCheckoutWithResponseAsync(sent.Id, sent.Body)).Value,
            ],
            Prepare = async (stage, body) =>
            {
                // The only line of the checkout: the placeholder of a documentation tool names none.
                var lines = body.LineItems?.Select(line => line with { LineItemId = "li_01" });
                return new(await stage.PaidV1CheckoutAsync(), body with { LineItems = lines?.ToList() });
            },
            Check = (_, sent, result) =>
            {
                var refund = (V1.CheckoutRefund)result!;
                var amount = sent.Body.LineItems?.Sum(line => line.AmountCents) ?? 6050;
                Assert.Equal((sent.Id, V1.CheckoutStatus.Refunded), (refund.CheckoutId, refund.Status));
                Assert.Equal((amount, "usd"), (refund.RefundedAmountCents, refund.Currency));
                return Task.CompletedTask;
            },
        },

        new Operation<V1.ICheckoutOperations, NoBody>(Document, "cancelCheckout", "POST /v1/checkout/id_1/cancel")
        {
            Group = clients => clients.GaleV1.Checkout,
            Forms =
            [
                async (it, sent) => await it.CancelCheckoutAsync(sent.Id),
                async (it, sent) => await it.CancelCheckoutAsync(sent.Id, new V1.CancelCheckoutOptions()),
                async (it, sent) => (await it.CancelCheckoutWithResponseAsync(sent.Id)).Value,
            ],
            Prepare = async (stage, _) => new(await stage.UnpaidV1CheckoutAsync(), null!),
            Check = (_, sent, result) =>
            {
                var cancellation = (V1.CheckoutCancellation)result!;
                Assert.Equal((sent.Id, V1.CheckoutStatus.Cancelled), (cancellation.CheckoutId, cancellation.Status));
                return Task.CompletedTask;
            },
        },

        new Operation<V1.IProductsOperations, V1.CreateProductRequest>(Document, "createProduct", "POST /v1/products")
        {
            Group = clients => clients.GaleV1.Products,
            Forms =
            [
                async (it, sent) => await it.CreateProductAsync(sent.Body),
                async (it, sent) => await it.CreateProductAsync(sent.Body, new V1.CreateProductOptions()),
                async (it, sent) => (await it.CreateProductWithResponseAsync(sent.Body)).Value,
            ],
        },

        new Operation<V1.IProductsOperations, NoBody>(Document, "listProducts", "GET /v1/products")
        {
            Group = clients => clients.GaleV1.Products,
            Forms =
            [
                async (it, sent) => await it.ListProductsAsync(),
                async (it, sent) => await it.ListProductsAsync(new V1.ListProductsOptions()),
                async (it, sent) => (await it.ListProductsWithResponseAsync()).Value,
            ],
        },

        new Operation<V1.IProductsOperations, NoBody>(Document, "getProduct", "GET /v1/products/id_1")
        {
            Group = clients => clients.GaleV1.Products,
            Forms =
            [
                async (it, sent) => await it.GetProductAsync(sent.Id),
                async (it, sent) => await it.GetProductAsync(sent.Id, new V1.GetProductOptions()),
                async (it, sent) => (await it.GetProductWithResponseAsync(sent.Id)).Value,
            ],
        },

        new Operation<V1.IProductsOperations, V1.UpdateProductRequest>(
            Document, "updateProduct", "PUT /v1/products/id_1")
        {
            Group = clients => clients.GaleV1.Products,
            Forms =
            [
                async (it, sent) => await it.UpdateProductAsync(sent.Id, sent.Body),
                async (it, sent) => await it.UpdateProductAsync(sent.Id, sent.Body, new V1.UpdateProductOptions()),
                async (it, sent) => (await it.UpdateProductWithResponseAsync(sent.Id, sent.Body)).Value,
            ],
        },

        new Operation<V1.IProductsOperations, NoBody>(Document, "deleteProduct", "DELETE /v1/products/id_1")
        {
            Group = clients => clients.GaleV1.Products,
            Forms =
            [
                async (it, sent) =>
                {
                    await it.DeleteProductAsync(sent.Id);
                    return null;
                },
                async (it, sent) =>
                {
                    await it.DeleteProductAsync(sent.Id, new V1.DeleteProductOptions());
                    return null;
                },
                async (it, sent) => (await it.DeleteProductWithResponseAsync(sent.Id)).Value,
            ],
        },

        new Operation<V1.IProductsOperations, NoBody>(
            Document, "listProductEligibility", "GET /v1/products/eligibility?ids=prod_1,prod_2")
        {
            Group = clients => clients.GaleV1.Products,
            Forms =
            [
                async (it, sent) => await it.ListProductEligibilityAsync(["prod_1", "prod_2"]),
                async (it, sent) =>
                    await it.ListProductEligibilityAsync(["prod_1", "prod_2"], new V1.ListProductEligibilityOptions()),
                async (it, sent) => (await it.ListProductEligibilityWithResponseAsync(["prod_1", "prod_2"])).Value,
            ],
        },

        new Operation<V1.IPlansOperations, V1.CreatePlanRequest>(Document, "createPlan", "POST /v1/plans")
        {
            Group = clients => clients.GaleV1.Plans,
            Forms =
            [
                async (it, sent) => await it.CreatePlanAsync(sent.Body),
                async (it, sent) => await it.CreatePlanAsync(sent.Body, new V1.CreatePlanOptions()),
                async (it, sent) => (await it.CreatePlanWithResponseAsync(sent.Body)).Value,
            ],
        },
    ];
}
