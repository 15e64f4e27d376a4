using System.Net;
using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Errors;

public sealed class GaleV2ErrorTests(SandboxFixture sandbox) : IClassFixture<SandboxFixture>
{
    private readonly GaleV2Client _gale = sandbox.GaleV2;

    [Fact]
    public async Task A_wrong_key_is_a_typed_401()
    {
        using var http = new HttpClient();
        var stranger = new GaleV2Client(http, new() { BaseAddress = sandbox.Server.GaleV2, MerchantKey = "glm_test_wrong" });

        var error = await Assert.ThrowsAsync<ApiException<ErrorEnvelope>>(
            () => stranger.Checkout.CreateCheckoutAsync(Baskets.OfGaleV2()));

        Assert.Equal((HttpStatusCode.Unauthorized, "createCheckout"), (error.Status, error.Operation));
        var body = new ErrorBody { Code = ErrorCode.Unauthorized, Message = "Invalid or missing API key" };
        Assert.Equal(new ErrorEnvelope { Error = body }, error.Error);
    }

    [Fact]
    public async Task An_unknown_checkout_is_a_typed_404()
    {
        var error = await Assert.ThrowsAsync<ApiException<ErrorEnvelope>>(
            () => _gale.Checkout.GetCheckoutAsync("cs_nobody"));

        Assert.Equal((HttpStatusCode.NotFound, ErrorCode.NotFound), (error.Status, error.Error.Error.Code));
        Assert.Equal($"{sandbox.Server.GaleV2}v2/checkout/cs_nobody", error.RequestUri!.AbsoluteUri);
        Assert.Equal(HttpMethod.Get, error.HttpMethod);
        JsonAssert.Same("""{"error":{"code":"not_found","message":"Checkout ID not found"}}""", error.RawBody);
    }

    [Fact]
    public async Task An_unknown_payment_link_is_a_typed_404()
    {
        var error = await Assert.ThrowsAsync<ApiException<ErrorEnvelope>>(
            () => _gale.PaymentLinks.GetPaymentLinkAsync("plink_nobody"));

        Assert.Equal((HttpStatusCode.NotFound, ErrorCode.NotFound), (error.Status, error.Error.Error.Code));
    }

    [Fact]
    public async Task Fields_that_are_not_acceptable_are_named_in_a_typed_422()
    {
        var error = await Assert.ThrowsAsync<ApiException<ErrorEnvelope>>(
            () => _gale.Checkout.CreateCheckoutAsync(Baskets.FaultyOfGaleV2()));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, ErrorCode.ValidationError), (error.Status, error.Error.Error.Code));
        var fields = error.Error.Error.Details!.FieldErrors!;
        Assert.Equal(["At least one line item is required"], fields["line_items"]);
        Assert.Equal(["Invalid email format"], fields["customer.email"]);
        Assert.Equal(2, fields.Count);
    }

    [Fact]
    public async Task A_body_that_was_torn_on_its_way_is_a_typed_400()
    {
        using var http = new HttpClient(new GarblingHandler());
        var gale = sandbox.Server.GaleV2Client(http);

        var error = await Assert.ThrowsAsync<ApiException<ErrorEnvelope>>(
            () => gale.Checkout.CreateCheckoutAsync(Baskets.OfGaleV2()));

        Assert.Equal((HttpStatusCode.BadRequest, ErrorCode.InvalidRequest), (error.Status, error.Error.Error.Code));
    }

    [Fact]
    public async Task With_response_a_documented_error_is_returned_and_thrown_only_by_the_value()
    {
        var answer = await _gale.Checkout.GetCheckoutWithResponseAsync("cs_nobody");

        Assert.Equal((HttpStatusCode.NotFound, false), (answer.Status, answer.IsSuccess));
        var error = Assert.IsType<ApiException<ErrorEnvelope>>(answer.Error);
        Assert.Equal(ErrorCode.NotFound, error.Error.Error.Code);
        Assert.Same(error, Assert.Throws<ApiException<ErrorEnvelope>>(() => answer.Value));
        Assert.Equal("100000", answer.Headers["X-RateLimit-Limit"]);
    }

    [Fact]
    public async Task With_response_bad_fields_are_returned()
    {
        var answer = await _gale.Checkout.CreateCheckoutWithResponseAsync(Baskets.FaultyOfGaleV2());

        var error = Assert.IsType<ApiException<ErrorEnvelope>>(answer.Error);
        Assert.Equal(422, answer.StatusCode);
        Assert.Contains("customer.email", error.Error.Error.Details!.FieldErrors!);
    }
}
