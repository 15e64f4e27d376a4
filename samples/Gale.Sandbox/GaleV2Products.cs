using System.Text.Json.Nodes;
using Gale.Sandbox.Http;

namespace Gale.Sandbox;

/// <summary>What the pages on products say against a request.</summary>
internal static class GaleV2Products
{
    public static void Check(BodyReader product)
    {
        product.OptionalText("name", maximum: 255);
        product.OptionalText("tagline", maximum: 255);
    }

    /// <summary>A price and a currency have codes of their own.</summary>
    public static Answer? Refuse(JsonObject product, string price) =>
        !IsPositive(product[price])
            ? GaleV2Errors.WithCode(400, "invalid_price", "The price must be a positive whole number of cents")
        : product["currency"] is JsonValue currency && currency.TryGetValue(out string? code) && IsCurrency(code)
            ? null
        : GaleV2Errors.WithCode(400, "invalid_currency", "The currency must be a code of ISO 4217");

    public static Answer? RefuseEligibility(JsonObject product) =>
        product["upc_code_or_gtin"] is null && product["product_name"] is null
            ? GaleV2Errors.WithCode(400, "invalid_request", "Either upc_code_or_gtin or product_name is required")
            : null;

    private static bool IsPositive(JsonNode? price) =>
        price is JsonValue value && value.TryGetValue(out long cents) && cents > 0;

    /// <summary>Three letters: which currencies are supported is not documented.</summary>
    private static bool IsCurrency(string code) => code.Length == 3 && code.All(char.IsAsciiLetter);
}
