using Gale.Sandbox.Http;

namespace Gale.Sandbox;

/// <summary>Some pieces of one product at a price of cents.</summary>
internal sealed record GaleV2Line(string ProductId, string Name, long Price, long Quantity)
{
    public long Amount => Price * Quantity;

    /// <summary>Reads a line of a request. What it calls the product and the price differs between pages.</summary>
    public static GaleV2Line Read(BodyReader item, string productId, string price) =>
        new(item.Text(productId), item.Text("name"), item.Integer(price), item.Integer("quantity", minimum: 1));
}
