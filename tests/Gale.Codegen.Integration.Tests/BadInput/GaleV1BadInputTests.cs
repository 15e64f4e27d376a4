using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.BadInput;

/// <summary>What Gale v1 forbids comes back as a typed 422 that names the field.</summary>
public sealed class GaleV1BadInputTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    [Fact]
    public Task A_checkout_without_lines() =>
        RefusedAsync("line_items", CreatingAsync(Baskets.OfGaleV1() with { LineItems = [] }));

    [Fact]
    public Task A_checkout_of_nothing_of_a_product()
    {
        var basket = Baskets.OfGaleV1();
        return RefusedAsync(
            "line_items.0.quantity",
            CreatingAsync(basket with { LineItems = [basket.LineItems[0] with { Quantity = 0 }] }));
    }

    [Fact]
    public async Task A_checkout_that_leaves_out_its_currency()
    {
        using var http = new HttpClient(BodyEditor.Without("currency"));

        await RefusedAsync(
            "currency", sandbox.Server.GaleV1Client(http).Checkout.CreateCheckoutAsync(Baskets.OfGaleV1()));
    }

    [Fact]
    public async Task A_product_that_leaves_out_its_name()
    {
        using var http = new HttpClient(BodyEditor.Without("name"));

        await RefusedAsync(
            "name", sandbox.Server.GaleV1Client(http).Products.CreateProductAsync(new() { Name = "Monitor" }));
    }

    private Task CreatingAsync(V1.CreateCheckoutRequest basket) => sandbox.GaleV1.Checkout.CreateCheckoutAsync(basket);

    private static async Task RefusedAsync(string field, Task call)
    {
        var error = await Assert.ThrowsAsync<ApiException<V1.ErrorEnvelope>>(() => call);

        Assert.Equal((422, 422, "unprocessable_entity"), (error.StatusCode, error.Error.ErrorCode, error.Error.ErrorType));
        Assert.NotEmpty(Assert.Single(error.Error.Details!.FieldErrors!, it => it.Key == field).Value);
        Assert.Single(error.Error.Details.FieldErrors!);
    }
}
