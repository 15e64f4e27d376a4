using System.Text.Json.Nodes;

namespace Gale.Codegen.Spec.Tests.Documents;

/// <summary>
/// The limits and defaults that the documentation gives, and the lower limits that follow from what a value means; those
/// are marked <c>x-inferred</c> in the documents.
/// </summary>
public class LimitTests
{
    private const string V2 = "gale-v2";
    private const string V2Of202510 = "gale-v2-2025-10";
    private const string V1 = "gale-v1";
    private const string Carts = "gale-carts";
    private const string Kadosei = "kadosei-v1";

    /// <summary>A member may be called like one of these; its value is a schema then, not a value.</summary>
    private static readonly string[] Keywords =
    [
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "pattern",
        "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "default",
    ];

    /// <summary>A place is a parameter, or a member of a schema.</summary>
    private static readonly (string Document, string Place, string Keyword, string Value)[] Documented =
    [
        (V2, "parameter Limit", "minimum", "1"),
        (V2, "parameter Limit", "maximum", "100"),
        (V2, "parameter Limit", "default", "10"),
        (V2, "CreateCheckoutRequest.line_items", "minItems", "1"),
        (V2, "CheckoutLineItem.quantity", "minimum", "1"),
        (V2, "CreateProductRequest.name", "maxLength", "255"),
        (V2, "CreateProductRequest.tagline", "maxLength", "255"),
        (V2, "CreateProductRequest.price", "minimum", "1"),
        (V2, "CreateProductRequest.images", "maxItems", "10"),
        (V2, "UpdateProductRequest.name", "maxLength", "255"),
        (V2, "UpdateProductRequest.tagline", "maxLength", "255"),
        (V2, "UpdateProductRequest.price", "minimum", "1"),
        (V2, "UpdateProductRequest.images", "maxItems", "10"),
        (V2, "CreatePaymentLinkRequest.payment_type", "default", "one_time"),
        (V2, "CreatePaymentLinkProduct.quantity", "minimum", "1"),
        (V2, "SubscriptionTerms.interval_count", "default", "1"),
        (V2, "CancelPaymentLinkRequest.reason", "maxLength", "500"),
        (V2, "CreateRefundRequest.notes", "maxLength", "500"),
        (V2, "CreateSubscriptionRequest.interval_count", "default", "1"),
        (V2, "CancelSubscriptionRequest.cancel_at_period_end", "default", "false"),

        (V2Of202510, "parameter Limit", "minimum", "1"),
        (V2Of202510, "parameter Limit", "maximum", "100"),
        (V2Of202510, "parameter Limit", "default", "10"),
        (V2Of202510, "CreateCheckoutRequest.line_items", "minItems", "1"),
        (V2Of202510, "CheckoutLineItem.quantity", "minimum", "1"),
        (V2Of202510, "CreateProductRequest.name", "maxLength", "255"),
        (V2Of202510, "CreateProductRequest.tagline", "maxLength", "255"),
        (V2Of202510, "CreateProductRequest.price_cents", "minimum", "1"),
        (V2Of202510, "CreateProductRequest.images", "maxItems", "10"),
        (V2Of202510, "UpdateProductRequest.name", "maxLength", "255"),
        (V2Of202510, "UpdateProductRequest.tagline", "maxLength", "255"),
        (V2Of202510, "UpdateProductRequest.price_cents", "minimum", "1"),
        (V2Of202510, "UpdateProductRequest.images", "maxItems", "10"),
        (V2Of202510, "CreatePaymentLinkRequest.payment_type", "default", "one_time"),
        (V2Of202510, "CreatePaymentLinkProduct.quantity", "minimum", "1"),
        (V2Of202510, "SubscriptionTerms.interval_count", "default", "1"),
        (V2Of202510, "CancelPaymentLinkRequest.reason", "maxLength", "500"),
        (V2Of202510, "CreateRefundRequest.notes", "maxLength", "500"),
        (V2Of202510, "CreateSubscriptionRequest.interval_count", "default", "1"),
        (V2Of202510, "CancelSubscriptionRequest.cancel_at_period_end", "default", "false"),

        (V1, "parameter ProductIds", "maxItems", "100"),
        (V1, "CreateCheckoutRequest.line_items", "minItems", "1"),
        (V1, "CheckoutLineItem.quantity", "minimum", "1"),

        (Carts, "CreateCartRequest.line_items", "minItems", "1"),
        (Carts, "CartLineItem.quantity", "minimum", "1"),

        (Kadosei, "parameter Page", "minimum", "1"),
        (Kadosei, "parameter Limit", "minimum", "1"),
        (Kadosei, "parameter Limit", "maximum", "100"),
        (Kadosei, "Admin.password", "minLength", "16"),
        (Kadosei, "Admin.password", "maxLength", "32"),
        (Kadosei, "CreateApplicationRequest.name", "maxLength", "100"),
        (Kadosei, "CreateApplicationRequest.description", "maxLength", "250"),
        (Kadosei, "CreateApiKeyRequest.description", "maxLength", "50"),
        (Kadosei, "SetUpProviderRequest.name", "maxLength", "100"),
    ];

    public static TheoryData<string> Documents => SpecDocument.All;

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_limit_is_there_and_no_other(string name) =>
        Faults.MustBeEqual(name,
            from row in Documented
            where row.Document == name
            select $"{row.Place}: {row.Keyword} {row.Value}",
            from found in JsonPointer.Descend(SpecDocument.Of(name).Root)
            where found.Value is JsonObject
            from keyword in Keywords
            where found.Value![keyword] is JsonValue
            select $"{Place(found.Pointer)}: {keyword} {found.Value![keyword]!.ToJsonString().Trim('"')}");

    private static string Place(string pointer)
    {
        var names = JsonPointer.Names(pointer).ToList();
        return names switch
        {
            ["components", "parameters", var parameter, "schema"] => $"parameter {parameter}",
            ["components", "schemas", var schema, "properties", var member] => $"{schema}.{member}",
            _ => pointer,
        };
    }
}
