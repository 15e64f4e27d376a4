using System.Net;

namespace Gale.Codegen.Integration.Tests.Fakes;

/// <summary>Knows no checkout.</summary>
internal sealed class CheckoutsThatRefuse : DelegatingCheckoutOperations
{
    public override Task<Checkout> GetCheckoutAsync(string checkoutId, CancellationToken cancellationToken = default) =>
        throw NotFound();

    public override Task<ApiResponse<Checkout, GaleV2Headers>> GetCheckoutWithResponseAsync(
        string checkoutId, GetCheckoutOptions? options = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new ApiResponse<Checkout, GaleV2Headers>(NotFound()));

    private static ApiException<ErrorEnvelope> NotFound() => new(
        "getCheckout",
        HttpStatusCode.NotFound,
        new ErrorEnvelope { Error = new() { Code = ErrorCode.NotFound, Message = "Checkout ID not found" } });
}
