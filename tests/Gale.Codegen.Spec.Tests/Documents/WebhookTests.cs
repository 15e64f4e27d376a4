namespace Gale.Codegen.Spec.Tests.Documents;

/// <summary>The documents have the events that are documented.</summary>
public class WebhookTests
{
    private static readonly string[] Of202510 =
    [
        "payment_link.created", "payment_link.paid", "payment_link.expired", "payment_link.cancelled",
        "order.created", "order.completed", "order.failed", "order.refunded",
        "subscription.created", "subscription.updated", "subscription.trial_ending", "subscription.payment_succeeded",
        "product.updated",
    ];

    private static readonly string[] Of202603 = ["order.completed", "order.failed", "refund.succeeded"];

    /// <summary>No page names these. Each has a counterpart that a page names.</summary>
    private static readonly string[] Inferred = ["subscription.cancelled", "subscription.payment_failed", "product.created"];

    private static readonly Dictionary<string, IEnumerable<string>> Documented = new()
    {
        ["gale-v2"] = Of202510.Union(Of202603).Union(Inferred),
        ["gale-v2-2025-10"] = Of202510.Union(Inferred),
        ["gale-v1"] = ["checkoutStatusChange", "productStatusChange"],
        ["gale-carts"] = [],
        ["kadosei-v1"] = ["session.completed", "session.expired", "refund.failed"],
    };

    public static TheoryData<string> Documents => SpecDocument.All;

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_documented_event_is_there_and_no_other(string name) =>
        Faults.MustBeEqual(name, Documented[name], SpecDocument.Of(name).Webhooks.Select(webhook => webhook.Path));

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_types_of_an_event_are_the_events(string name) =>
        Faults.MustBeEqual(name, Documented[name], SpecDocument.Of(name).Vocabularies
            .Where(vocabulary => IsVocabularyOfEvents(vocabulary.Schema))
            .SelectMany(vocabulary => vocabulary.Values));

    internal static bool IsVocabularyOfEvents(string schema) => schema.EndsWith("EventType", StringComparison.Ordinal);
}
