using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.BadInput;

/// <summary>What the newest Gale v2 forbids comes back as a typed 422 that names the field.</summary>
public sealed class GaleV2BadInputTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    private static readonly CreatePaymentLinkRequest s_link = new()
    {
        Amount = 4995,
        Currency = "USD",
        Description = "Monitor",
        SuccessUrl = "https://yoursite.com/success",
    };

    private readonly GaleV2Client _gale = sandbox.GaleV2;

    [Fact]
    public Task A_checkout_with_an_empty_success_url() =>
        RefusedAsync("success_url", CreatingAsync(Baskets.OfGaleV2() with { SuccessUrl = "" }));

    [Theory]
    [InlineData("success_url")]
    [InlineData("line_items")]
    [InlineData("customer")]
    [InlineData("reference_id")]
    [InlineData("shipping_info")]
    [InlineData("shipping")]
    [InlineData("tax")]
    public async Task A_checkout_that_leaves_out_a_required_member(string member)
    {
        using var http = new HttpClient(BodyEditor.Without(member));
        var gale = sandbox.Server.GaleV2Client(http);

        var error = await Assert.ThrowsAsync<ApiException<ErrorEnvelope>>(
            () => gale.Checkout.CreateCheckoutAsync(Baskets.OfGaleV2()));

        // An absent object lacks its own members: those are named.
        Assert.Equal((422, ErrorCode.ValidationError), (error.StatusCode, error.Error.Error.Code));
        Assert.Contains(error.Error.Error.Details!.FieldErrors!.Keys, field => field.Split('.')[0] == member);
    }

    [Fact]
    public Task A_checkout_without_lines() =>
        RefusedAsync("line_items", CreatingAsync(Baskets.OfGaleV2() with { LineItems = [] }));

    [Fact]
    public Task A_checkout_of_nothing_of_a_product()
    {
        var basket = Baskets.OfGaleV2();
        return RefusedAsync(
            "line_items.0.quantity",
            CreatingAsync(basket with { LineItems = [basket.LineItems[0] with { Quantity = 0 }] }));
    }

    [Fact]
    public Task A_payment_link_with_an_empty_success_url() =>
        RefusedAsync("success_url", LinkingAsync(s_link with { SuccessUrl = "" }));

    [Fact]
    public async Task A_payment_link_that_leaves_out_its_success_url()
    {
        using var http = new HttpClient(BodyEditor.Without("success_url"));

        await RefusedAsync("success_url", sandbox.Server.GaleV2Client(http).PaymentLinks.CreatePaymentLinkAsync(s_link));
    }

    [Fact]
    public Task A_payment_link_of_a_subscription_without_its_terms() =>
        RefusedAsync("subscription", LinkingAsync(s_link with { PaymentType = PaymentType.Subscription }));

    [Fact]
    public Task A_payment_link_of_nothing_of_a_product()
    {
        var link = s_link with
        {
            Products = [new() { MerchantProductId = "BP", Name = "Monitor", Price = 4995, Quantity = 0 }],
        };
        return RefusedAsync("products.0.quantity", LinkingAsync(link));
    }

    [Fact]
    public async Task A_cancellation_whose_reason_is_longer_than_five_hundred_characters()
    {
        var id = sandbox.Cashier.CreatePaymentLink(4995, "Monitor");

        await RefusedAsync("reason", CancellingAsync(id, 501));

        Assert.Equal(PaymentLinkStatus.Active, (await _gale.PaymentLinks.GetPaymentLinkAsync(id)).Status);
        Assert.Equal(PaymentLinkStatus.Cancelled, (await CancellingAsync(id, 500)).Status);
    }

    [Fact]
    public async Task A_cancellation_of_what_is_no_longer_active_is_a_400()
    {
        var id = sandbox.Cashier.CreatePaymentLink(4995, "Monitor");
        sandbox.Cashier.PayPaymentLink(id);

        var error = await Assert.ThrowsAsync<ApiException<ErrorEnvelope>>(() => CancellingAsync(id, 3));

        Assert.Equal((400, ErrorCode.InvalidState), (error.StatusCode, error.Error.Error.Code));
    }

    [Theory]
    [InlineData(0, "USD", ErrorCode.InvalidPrice)]
    [InlineData(-1, "USD", ErrorCode.InvalidPrice)]
    [InlineData(4995, "dollars", ErrorCode.InvalidCurrency)]
    public async Task A_product_with_a_price_that_is_none_is_a_400(long price, string currency, ErrorCode code)
    {
        var product = new CreateProductRequest { Name = "Monitor", Price = price, Currency = currency };

        var error = await Assert.ThrowsAsync<ApiException<ErrorEnvelope>>(() => _gale.Products.CreateProductAsync(product));

        Assert.Equal((400, code), (error.StatusCode, error.Error.Error.Code));
    }

    [Fact]
    public async Task A_check_of_eligibility_of_nothing_is_a_400()
    {
        var error = await Assert.ThrowsAsync<ApiException<ErrorEnvelope>>(() => _gale.Products.CheckEligibilityAsync(new()));

        Assert.Equal((400, ErrorCode.InvalidRequest), (error.StatusCode, error.Error.Error.Code));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public async Task A_page_of_no_row_or_of_more_than_a_hundred_is_a_400(long limit)
    {
        var error = await Assert.ThrowsAsync<ApiException<ErrorEnvelope>>(
            () => _gale.Orders.ListOrdersAsync(new ListOrdersOptions { Limit = limit }));

        Assert.Equal((400, ErrorCode.InvalidRequest), (error.StatusCode, error.Error.Error.Code));
    }

    private Task<CheckoutSession> CreatingAsync(CreateCheckoutRequest basket) => _gale.Checkout.CreateCheckoutAsync(basket);

    private Task<PaymentLink> LinkingAsync(CreatePaymentLinkRequest link) => _gale.PaymentLinks.CreatePaymentLinkAsync(link);

    private Task<CancelledPaymentLink> CancellingAsync(string id, int lengthOfReason) =>
        _gale.PaymentLinks.CancelPaymentLinkAsync(
            id, new CancelPaymentLinkOptions { Body = new() { Reason = new string('x', lengthOfReason) } });

    private static async Task RefusedAsync(string field, Task call)
    {
        var error = await Assert.ThrowsAsync<ApiException<ErrorEnvelope>>(() => call);

        Assert.Equal((422, ErrorCode.ValidationError), (error.StatusCode, error.Error.Error.Code));
        Assert.NotEmpty(Assert.Single(error.Error.Error.Details!.FieldErrors!, it => it.Key == field).Value);
        Assert.Single(error.Error.Error.Details.FieldErrors!);
    }
}
