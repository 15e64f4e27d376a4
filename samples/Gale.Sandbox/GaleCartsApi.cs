using Gale.Sandbox.Http;

namespace Gale.Sandbox;

/// <summary>
/// The carts of Gale's plug-ins. Its page documents no error, so the envelope of Gale v2 stands for them, and no limit,
/// so nothing is counted.
/// </summary>
internal sealed class GaleCartsApi(GaleSandboxOptions options)
    : SandboxApi("gale-carts", new GaleV2Errors(), options.Time, limit: null)
{
    public override IReadOnlyList<ApiRoute> Routes =>
    [
        new("POST", "/api/v1/cart", "createCart")
        {
            Required =
            [
                "plugin_version",
                "test_mode",
                "merchant_cart_id",
                "shipping_amount",
                "tax_amount",
                "success_url",
                .. ApiRoute.Inside("customer", "email", "first_name", "last_name"),
                .. ApiRoute.Inside("shipping_info", "address_line_1", "state", "city", "zip", "country"),
                .. ApiRoute.Inside("billing_info", "address_line_1", "state", "city", "zip", "country"),
                .. ApiRoute.Inside("line_items", "name", "product_amount", "currency_code"),
            ],
            Check = CheckCart,
        },
    ];

    protected override bool Accepts(Credential wanted, string credential) => credential == SandboxKeys.MerchantKey;

    private static void CheckCart(BodyReader cart)
    {
        CheckSecondLine(cart);
        foreach (var line in cart.SomeItems("line_items"))
        {
            line.Integer("quantity", minimum: 1);
        }
    }

    // The table of required members fails a null, and this one may be null but not absent.
    private static void CheckSecondLine(BodyReader cart)
    {
        if (cart.OptionalObject("billing_info") is not { } address)
        {
            return;
        }

        address.OptionalText("address_line_2");
        if (!address.Sent.ContainsKey("address_line_2"))
        {
            address.Fail("address_line_2", "This field is required");
        }
    }
}
