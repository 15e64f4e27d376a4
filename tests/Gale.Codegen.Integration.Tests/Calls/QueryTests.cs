using System.Net;
using System.Reflection;
using Gale.Codegen.Integration.Tests.Harness;
using Gale.Codegen.Integration.Tests.Operations;

namespace Gale.Codegen.Integration.Tests.Calls;

/// <summary>Every optional parameter of a query, set once: by what name and in what form it is sent.</summary>
public sealed class QueryTests
{
    private static readonly DateTimeOffset s_after = new(2026, 2, 25, 10, 30, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset s_before = new(2026, 3, 31, 23, 59, 59, TimeSpan.Zero);

    private static readonly Row[] s_rows =
    [
        new("gale-v2/listProducts",
            new ListProductsOptions
            {
                Limit = 25,
                StartingAfter = 4_000_000_123,
                Status = ProductStatus.Active,
                HsaFsaEligible = true,
                MerchantProductId = "SKU 1&2",
                CreatedAfter = s_after,
                CreatedBefore = s_before,
            },
            (clients, options) => clients.GaleV2.Products.ListProductsAsync((ListProductsOptions)options),
            [
                "limit=25", "starting_after=4000000123", "status=active", "hsa_fsa_eligible=true",
                "merchant_product_id=SKU 1&2", "created_after=2026-02-25T10:30:00Z",
                "created_before=2026-03-31T23:59:59Z",
            ]),
        new("gale-v2/listPaymentLinks",
            new ListPaymentLinksOptions
            {
                Limit = 25,
                StartingAfter = "plink_1",
                Status = PaymentLinkStatus.Paid,
                CustomerEmail = "jane+fsa@example.com",
                PaymentType = PaymentType.OneTime,
                CreatedAfter = s_after,
                CreatedBefore = s_before,
            },
            (clients, options) => clients.GaleV2.PaymentLinks.ListPaymentLinksAsync((ListPaymentLinksOptions)options),
            [
                "limit=25", "starting_after=plink_1", "status=paid", "customer_email=jane+fsa@example.com",
                "payment_type=one_time", "created_after=2026-02-25T10:30:00Z",
                "created_before=2026-03-31T23:59:59Z",
            ]),
        new("gale-v2/listOrders",
            new ListOrdersOptions
            {
                Limit = 25,
                StartingAfter = "ord_1",
                Status = OrderStatus.Completed,
                PaymentStatus = OrderPaymentStatus.Captured,
                CustomerEmail = "jane+fsa@example.com",
                CreatedAfter = s_after,
                CreatedBefore = s_before,
            },
            (clients, options) => clients.GaleV2.Orders.ListOrdersAsync((ListOrdersOptions)options),
            [
                "limit=25", "starting_after=ord_1", "status=completed", "payment_status=captured",
                "customer_email=jane+fsa@example.com", "created_after=2026-02-25T10:30:00Z",
                "created_before=2026-03-31T23:59:59Z",
            ]),
        new("gale-v2/listSubscriptions",
            new ListSubscriptionsOptions
            {
                Limit = 25,
                StartingAfter = "sub_1",
                Status = SubscriptionStatus.PastDue,
                CustomerId = "cus_1",
            },
            (clients, options) =>
                clients.GaleV2.Subscriptions.ListSubscriptionsAsync((ListSubscriptionsOptions)options),
            ["limit=25", "starting_after=sub_1", "status=past_due", "customer_id=cus_1"]),

        new("gale-v2-2025-10/listProducts",
            new October.ListProductsOptions
            {
                Limit = 25,
                StartingAfter = 4_000_000_123,
                Status = October.ProductStatus.Archived,
                HsaFsaEligible = false,
                MerchantProductId = "SKU 1&2",
                CreatedAfter = s_after,
                CreatedBefore = s_before,
            },
            (clients, options) => clients.October.Products.ListProductsAsync((October.ListProductsOptions)options),
            [
                "limit=25", "starting_after=4000000123", "status=archived", "hsa_fsa_eligible=false",
                "merchant_product_id=SKU 1&2", "created_after=2026-02-25T10:30:00Z",
                "created_before=2026-03-31T23:59:59Z",
            ]),
        new("gale-v2-2025-10/listPaymentLinks",
            new October.ListPaymentLinksOptions
            {
                Limit = 25,
                StartingAfter = "plink_1",
                Status = October.PaymentLinkStatus.Expired,
                CustomerEmail = "jane+fsa@example.com",
                PaymentType = October.PaymentType.Subscription,
                CreatedAfter = s_after,
                CreatedBefore = s_before,
            },
            (clients, options) =>
                clients.October.PaymentLinks.ListPaymentLinksAsync((October.ListPaymentLinksOptions)options),
            [
                "limit=25", "starting_after=plink_1", "status=expired", "customer_email=jane+fsa@example.com",
                "payment_type=subscription", "created_after=2026-02-25T10:30:00Z",
                "created_before=2026-03-31T23:59:59Z",
            ]),
        new("gale-v2-2025-10/listOrders",
            new October.ListOrdersOptions
            {
                Limit = 25,
                StartingAfter = "ord_1",
                Status = October.OrderStatus.Failed,
                PaymentStatus = October.OrderPaymentStatus.Disputed,
                CustomerEmail = "jane+fsa@example.com",
                CreatedAfter = s_after,
                CreatedBefore = s_before,
                TestMode = true,
            },
            (clients, options) => clients.October.Orders.ListOrdersAsync((October.ListOrdersOptions)options),
            [
                "limit=25", "starting_after=ord_1", "status=failed", "payment_status=disputed",
                "customer_email=jane+fsa@example.com", "created_after=2026-02-25T10:30:00Z",
                "created_before=2026-03-31T23:59:59Z", "test_mode=true",
            ]),
        new("gale-v2-2025-10/listSubscriptions",
            new October.ListSubscriptionsOptions
            {
                Limit = 25,
                StartingAfter = "sub_1",
                Status = October.SubscriptionStatus.Trialing,
                CustomerId = "cus_1",
            },
            (clients, options) =>
                clients.October.Subscriptions.ListSubscriptionsAsync((October.ListSubscriptionsOptions)options),
            ["limit=25", "starting_after=sub_1", "status=trialing", "customer_id=cus_1"]),

        new("gale-v1/listProducts",
            new V1.ListProductsOptions { Limit = 25, StartingAfter = "prod_1" },
            (clients, options) => clients.GaleV1.Products.ListProductsAsync((V1.ListProductsOptions)options),
            ["limit=25", "starting_after=prod_1"]),

        new("kadosei-v1/listWebhooks",
            new Kadosei.ListWebhooksOptions { Page = 2, Limit = 25 },
            (clients, options) =>
                clients.Kadosei.Webhooks.ListWebhooksAsync("app_1", (Kadosei.ListWebhooksOptions)options),
            ["page=2", "limit=25"]),
    ];

    public static TheoryData<string> Operations => [.. s_rows.Select(row => row.Operation)];

    [Fact]
    public void Every_operation_with_optional_parameters_has_a_row() =>
        Assert.Equal(
            GroupInterfaces.Methods
                .Where(operation => operation.SelectMany(OptionsOf).SelectMany(Parameters).Any())
                .Select(operation => operation.Key)
                .Order(),
            s_rows.Select(row => row.Operation).Order());

    [Theory]
    [MemberData(nameof(Operations))]
    public void A_row_sets_every_parameter(string operation)
    {
        var options = RowOf(operation).Options;

        Assert.All(Parameters(options.GetType()), parameter => Assert.NotNull(parameter.GetValue(options)));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Every_parameter_leaves_the_client_by_its_name_and_with_its_value(string operation)
    {
        var row = RowOf(operation);
        var network = new FakeNetwork(HttpStatusCode.InternalServerError, "{}");
        var clients = Clients.OfDocuments(new HttpClient(network));

        await Assert.ThrowsAnyAsync<ApiException>(() => row.Call(clients, row.Options));

        var query = new Uri(Assert.Single(network.Requests).Address).Query;
        // In a query a plain plus is a space to most servers.
        Assert.DoesNotContain('+', query);
        Assert.Equal(row.Query, query.TrimStart('?').Split('&').Select(Uri.UnescapeDataString));
    }

    private static Row RowOf(string operation) => s_rows.Single(row => row.Operation == operation);

    private static IEnumerable<Type> OptionsOf(MethodInfo method) =>
        from parameter in method.GetParameters()
        where parameter.ParameterType.IsSubclassOf(typeof(RequestOptions))
        select parameter.ParameterType;

    /// <summary>What the options of an operation add to those of every call, but for an optional body.</summary>
    private static IEnumerable<PropertyInfo> Parameters(Type options) =>
        from property in options.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        where property.Name != "Body"
        select property;

    private sealed record Row(
        string Operation,
        RequestOptions Options,
        Func<Clients, RequestOptions, Task> Call,
        IReadOnlyList<string> Query);
}
