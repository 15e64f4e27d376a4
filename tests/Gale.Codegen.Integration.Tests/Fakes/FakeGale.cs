namespace Gale.Codegen.Integration.Tests.Fakes;

/// <summary>A client with checkouts of its own.</summary>
internal sealed class FakeGale(ICheckoutOperations checkouts, IGaleV2Client? inner = null) : DelegatingGaleV2Client(inner)
{
    public override ICheckoutOperations Checkout => checkouts;
}
