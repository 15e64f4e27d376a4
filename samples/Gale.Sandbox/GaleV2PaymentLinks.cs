using System.Text.Json.Nodes;

namespace Gale.Sandbox;

/// <summary>All payment links.</summary>
internal sealed class GaleV2PaymentLinks
{
    private readonly List<GaleV2PaymentLink> _links = [];

    public IEnumerable<GaleV2PaymentLink> NewestFirst => _links.AsEnumerable().Reverse();

    public GaleV2PaymentLink Add(GaleV2PaymentLinkRequest request, DateTimeOffset now)
    {
        var link = new GaleV2PaymentLink(_links.Count + 1, request, now);
        _links.Add(link);
        return link;
    }

    /// <summary>A link over one product, as the dashboard makes it.</summary>
    public GaleV2PaymentLink AddFromDashboard(long amount, string description, DateTimeOffset now)
    {
        var sent = new JsonObject
        {
            ["currency"] = "USD",
            ["description"] = description,
            ["success_url"] = "https://yoursite.com/success",
            ["cancel_url"] = "https://yoursite.com/cancel",
        };
        var line = new GaleV2Line($"plink_{_links.Count + 1:D6}-PRODUCT", description, amount, 1);
        return Add(new GaleV2PaymentLinkRequest(sent, amount, "one_time", [line], ExpiresAt: null), now);
    }

    public GaleV2PaymentLink? Find(string id) => _links.Find(link => link.Id == id);
}
