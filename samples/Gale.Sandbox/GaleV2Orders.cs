namespace Gale.Sandbox;

/// <summary>All orders, and the refunds that count along.</summary>
internal sealed class GaleV2Orders
{
    private readonly List<GaleV2Order> _orders = [];

    public IEnumerable<GaleV2Order> NewestFirst => _orders.AsEnumerable().Reverse();

    public GaleV2Order Add(GaleV2Cart cart, bool isPaid, DateTimeOffset now)
    {
        var order = new GaleV2Order(_orders.Count + 1, cart, isPaid, now);
        _orders.Add(order);
        return order;
    }

    public GaleV2Order? Find(string id) => _orders.Find(order => order.Id == id);
}
