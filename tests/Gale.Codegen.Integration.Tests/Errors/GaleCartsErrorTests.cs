using System.Text.Json;
using Gale.Codegen.Integration.Tests.Harness;
using Gale.Codegen.Integration.Tests.Payloads;

namespace Gale.Codegen.Integration.Tests.Errors;

public sealed class GaleCartsErrorTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    [Fact]
    public async Task A_wrong_key_is_a_401_whose_body_is_any_object()
    {
        using var http = new HttpClient();
        var carts = new Carts.GaleCartsClient(http, new() { BaseAddress = sandbox.Server.GaleCarts, MerchantKey = "wrong" });
        var cart = GeneratedJson.Carts.Read<Carts.CreateCartRequest>(
            Recordings.Named("gale-carts/createCart.request.json").Json);

        var error = await Assert.ThrowsAsync<ApiException<IReadOnlyDictionary<string, JsonElement>>>(
            () => carts.Carts.CreateCartAsync(cart));

        Assert.Equal(401, error.StatusCode);
        Assert.Equal("unauthorized", error.Error["error"].GetProperty("code").GetString());
    }
}
