using Gale.Codegen.Integration.Tests.Harness;

namespace Gale.Codegen.Integration.Tests.Payloads.Types;

internal static class GaleCartsTypes
{
    public static IReadOnlyList<PayloadType> All { get; } =
    [
        Of<Carts.CreateCartRequest>("createCart.request"),
        Of<Carts.Cart>("createCart.201"),
    ];

    private static PayloadType<T> Of<T>(string bodies)
        where T : class => new(GeneratedJson.Carts, bodies);
}
