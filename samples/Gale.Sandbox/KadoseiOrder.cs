namespace Gale.Sandbox;

/// <summary>What a Kadosei session is opened for: the merchant's own id of it, and a total in major units.</summary>
internal sealed record KadoseiOrder(string Reference, decimal Total, string Currency, string PaymentMethod);
