using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.BadInput;

/// <summary>What Gale v2 of October 2025 forbids comes back as a typed 422 that names the field.</summary>
public sealed class OctoberBadInputTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    private static readonly October.CreatePaymentLinkRequest s_link = new()
    {
        AmountCents = 4995,
        Currency = "USD",
        Description = "Monitor",
        SuccessUrl = "https://yoursite.com/success",
    };

    private readonly October.GaleV2Of202510Client _gale = sandbox.October;

    [Fact]
    public Task A_checkout_with_an_empty_success_url() =>
        RefusedAsync("success_url", CreatingAsync(Baskets.OfOctober() with { SuccessUrl = "" }));

    [Fact]
    public async Task A_checkout_that_leaves_out_its_success_url()
    {
        using var http = new HttpClient(BodyEditor.Without("success_url"));

        await RefusedAsync(
            "success_url", sandbox.Server.OctoberClient(http).Checkout.CreateCheckoutAsync(Baskets.OfOctober()));
    }

    [Fact]
    public Task A_checkout_without_lines() =>
        RefusedAsync("line_items", CreatingAsync(Baskets.OfOctober() with { LineItems = [] }));

    [Fact]
    public Task A_checkout_of_nothing_of_a_product()
    {
        var basket = Baskets.OfOctober();
        return RefusedAsync(
            "line_items.0.quantity",
            CreatingAsync(basket with { LineItems = [basket.LineItems[0] with { Quantity = 0 }] }));
    }

    [Fact]
    public Task A_checkout_of_a_subscription_without_its_terms() =>
        RefusedAsync(
            "subscription",
            CreatingAsync(Baskets.OfOctober() with { PaymentType = October.PaymentType.Subscription }));

    [Fact]
    public Task A_payment_link_with_an_empty_success_url() =>
        RefusedAsync("success_url", LinkingAsync(s_link with { SuccessUrl = "" }));

    [Fact]
    public Task A_payment_link_of_a_subscription_without_its_terms() =>
        RefusedAsync("subscription", LinkingAsync(s_link with { PaymentType = October.PaymentType.Subscription }));

    [Fact]
    public Task A_payment_link_of_nothing_of_a_product() =>
        RefusedAsync(
            "products.0.quantity",
            LinkingAsync(s_link with
            {
                Products = [new() { MerchantProductId = "BP", Name = "Monitor", PriceCents = 4995, Quantity = 0 }],
            }));

    [Fact]
    public Task A_cancellation_whose_reason_is_longer_than_five_hundred_characters()
    {
        var options = new October.CancelPaymentLinkOptions { Body = new() { Reason = new string('x', 501) } };
        return RefusedAsync("reason", _gale.PaymentLinks.CancelPaymentLinkAsync("plink_1", options));
    }

    private Task CreatingAsync(October.CreateCheckoutRequest basket) => _gale.Checkout.CreateCheckoutAsync(basket);

    private Task LinkingAsync(October.CreatePaymentLinkRequest link) => _gale.PaymentLinks.CreatePaymentLinkAsync(link);

    private static async Task RefusedAsync(string field, Task call)
    {
        var error = await Assert.ThrowsAsync<ApiException<October.ErrorEnvelope>>(() => call);

        Assert.Equal((422, October.ErrorCode.ValidationError), (error.StatusCode, error.Error.Error.Code));
        Assert.NotEmpty(Assert.Single(error.Error.Error.Details!.FieldErrors!, it => it.Key == field).Value);
        Assert.Single(error.Error.Error.Details.FieldErrors!);
    }
}
