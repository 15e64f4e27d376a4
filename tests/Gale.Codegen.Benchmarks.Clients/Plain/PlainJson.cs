using System.Text.Json.Serialization;

namespace Gale.Codegen.Benchmarks.Clients.Plain;

/// <summary>What the source generator of System.Text.Json makes of the plain records.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(Checkout))]
[JsonSerializable(typeof(OrderPage))]
[JsonSerializable(typeof(CreateCheckoutRequest))]
[JsonSerializable(typeof(CheckoutSession))]
internal sealed partial class PlainJson : JsonSerializerContext;
