using static Gale.Sandbox.Http.ApiRoute;

namespace Gale.Sandbox;

/// <summary>The members that the two long requests of Kadosei must have.</summary>
internal static class KadoseiRequired
{
    private static readonly string[] s_address = ["line1", "city", "state", "postalCode", "country"];

    public static IReadOnlyList<string> Session { get; } =
    [
        "orderReference",
        "paymentMethod",
        "currency",
        "locale",
        .. Inside("amount", "total", "shipping", "tax"),
        .. Inside("orderItems", "name", "sku", "quantity", "unitPrice"),
        .. Inside("customer", "firstName", "lastName", "email", "phone"),
        .. Inside("customer.billingAddress", s_address),
        .. Inside("customer.shippingAddress", s_address),
        .. Inside("shipping", "type", "method"),
        .. Inside("redirectUrls", "success", "failure"),
    ];

    public static IReadOnlyList<string> SignUp { get; } =
    [
        .. Inside(
            "organization",
            "legalBusinessName",
            "companyRegistrationNumber",
            "companyWebsite",
            "industry",
            "sector",
            "contactPersonFirstName",
            "contactPersonLastName",
            "contactPersonEmail"),
        .. Inside("organization.registeredAddress", s_address),
        .. Inside("admin", "email", "password", "firstName", "lastName"),
    ];
}
