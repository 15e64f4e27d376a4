using Gale.Codegen.Integration.Tests.Harness;
using Gale.Codegen.Integration.Tests.Payloads;

namespace Gale.Codegen.Integration.Tests.BadInput;

/// <summary>No error of the carts but a 401 is documented: what they forbid comes back with its body, untyped.</summary>
public sealed class GaleCartsBadInputTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    [Fact]
    public async Task A_cart_with_nothing_of_a_product()
    {
        using var http = new HttpClient();
        var cart = GeneratedJson.Carts.Read<Carts.CreateCartRequest>(
            Recordings.Named("gale-carts/createCart.request.json").Json);

        var error = await Assert.ThrowsAsync<ApiException>(
            () => sandbox.Server.GaleCartsClient(http).Carts.CreateCartAsync(
                cart with { LineItems = [cart.LineItems[0] with { Quantity = 0 }] }));

        Assert.Equal(422, error.StatusCode);
        Assert.Contains("line_items.0.quantity", error.RawBody);
    }
}
