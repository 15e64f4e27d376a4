using System.Net;
using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Errors;

public sealed class GaleV2Of202510ErrorTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    [Fact]
    public async Task A_wrong_key_is_a_typed_401()
    {
        using var http = new HttpClient();
        var stranger = new October.GaleV2Of202510Client(
            http, new() { BaseAddress = sandbox.Server.GaleV2Of202510, MerchantKey = "glm_test_wrong" });

        var error = await ErrorOfAsync(stranger);

        Assert.Equal((HttpStatusCode.Unauthorized, October.ErrorCode.Unauthorized), (error.Status, error.Error.Error.Code));
    }

    [Fact]
    public async Task Fields_that_are_not_acceptable_are_named_in_a_typed_422()
    {
        var answer = await sandbox.October.Checkout.CreateCheckoutWithResponseAsync(Baskets.FaultyOfOctober());

        var error = Assert.IsType<ApiException<October.ErrorEnvelope>>(answer.Error);
        Assert.Equal((422, October.ErrorCode.ValidationError), (answer.StatusCode, error.Error.Error.Code));
        Assert.Equal(["Invalid email format"], error.Error.Error.Details!.FieldErrors!["customer.email"]);
    }

    [Fact]
    public async Task A_body_that_was_torn_on_its_way_is_a_typed_400()
    {
        using var http = new HttpClient(new GarblingHandler());

        var error = await ErrorOfAsync(sandbox.Server.OctoberClient(http));

        Assert.Equal((HttpStatusCode.BadRequest, October.ErrorCode.InvalidRequest), (error.Status, error.Error.Error.Code));
    }

    private static Task<ApiException<October.ErrorEnvelope>> ErrorOfAsync(October.GaleV2Of202510Client gale) =>
        Assert.ThrowsAsync<ApiException<October.ErrorEnvelope>>(() => gale.Checkout.CreateCheckoutAsync(Baskets.OfOctober()));
}
