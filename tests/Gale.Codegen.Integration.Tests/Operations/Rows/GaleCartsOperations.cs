namespace Gale.Codegen.Integration.Tests.Operations.Rows;

internal static class GaleCartsOperations
{
    private const string Document = "gale-carts";

    public static IReadOnlyList<Operation> All { get; } =
    [
        new Operation<Carts.ICartsOperations, Carts.CreateCartRequest>(Document, "createCart", "POST /api/v1/cart")
        {
            Group = clients => clients.GaleCarts.Carts,
            Forms =
            [
                async (it, sent) => await it.CreateCartAsync(sent.Body),
                async (it, sent) => await it.CreateCartAsync(sent.Body, new Carts.CreateCartOptions()),
                async (it, sent) => (await it.CreateCartWithResponseAsync(sent.Body)).Value,
            ],
        },
    ];
}
