namespace Gale.Codegen.Integration.Tests.Fakes;

/// <summary>Overrides one method of all.</summary>
internal sealed class CheckoutsThatAreAlwaysPaid(ICheckoutOperations? inner = null) : DelegatingCheckoutOperations(inner)
{
    public override Task<Checkout> GetCheckoutAsync(string checkoutId, CancellationToken cancellationToken = default) =>
        Task.FromResult(new Checkout { CheckoutId = checkoutId, Status = CheckoutStatus.Completed });
}
