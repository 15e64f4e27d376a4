using Gale.Codegen.Spec.Tests.Documents;

namespace Gale.Codegen.Spec.Tests.Recordings;

/// <summary>Which recordings are excused, and for what. A further excuse needs a further row here.</summary>
public class ExcusedRecordingTests(ITestOutputHelper output)
{
    private static readonly (string Recording, string Kind)[] Excused =
    [
        ("gale-v2/getCheckout.200.interim-open.json", "contradiction"),
        ("gale-v2/getCheckout.200.interim-paid.json", "contradiction"),
        ("gale-v2/getCheckout.200.interim-expired.json", "contradiction"),
        ("gale-v2/createProduct.201.custom-api-guide.json", "contradiction"),
        ("gale-v2/createProduct.201.getting-started.json", "contradiction"),
        ("gale-v2/updateProduct.200.cut.json", "cut"),
        ("gale-v2/checkEligibility.request.custom-api-guide.json", "contradiction"),
        ("gale-v2/getOrder.200.cut.json", "cut"),
        ("gale-v2/listOrders.200.cut.json", "cut"),
        ("gale-v2/createRefund.201.cut.json", "cut"),
        ("gale-v2/orderCreated.request.elided.json", "cut"),
        ("gale-v2-2025-10/createCheckout.request.subscription.json", "contradiction"),
        ("gale-v2-2025-10/updateProduct.200.cut.json", "cut"),
        ("gale-v2-2025-10/getOrder.200.cut.json", "cut"),
        ("gale-v2-2025-10/listOrders.200.cut.json", "cut"),
        ("gale-v2-2025-10/createRefund.201.cut.json", "cut"),
        ("gale-v2-2025-10/orderCreated.request.elided.json", "cut"),
        ("gale-v1/createCheckout.request.save-payment-method-cut.json", "cut"),
        ("gale-v1/cancelCheckout.200.placeholders.json", "placeholder"),
        ("gale-v1/refundCheckout.200.placeholders.json", "placeholder"),
        ("gale-v1/listProducts.200.placeholders.json", "placeholder"),
        ("kadosei-v1/createSession.request.guide-cut.json", "cut"),
        ("kadosei-v1/createRefund.201.cut.json", "cut"),
    ];

    public static TheoryData<string> Documents => SpecDocument.All;

    [Fact]
    public void These_recordings_are_excused_and_no_other()
    {
        var excuses = SpecDocument.Names
            .SelectMany(name => Excuse.Of(SpecDocument.Of(name)).Select(excuse => (Recording: $"{name}/{excuse.Recording}", excuse.Kind)))
            .ToList();

        output.WriteLine($"{excuses.Select(excuse => excuse.Recording).Distinct().Count()} recordings are excused:");
        excuses.ForEach(excuse => output.WriteLine($"  {excuse.Recording}: {excuse.Kind}"));
        Faults.MustBeEqual("spec/payloads",
            Excused.Select(row => $"{row.Recording}: {row.Kind}"),
            excuses.Select(excuse => $"{excuse.Recording}: {excuse.Kind}"));
    }

    /// <summary>A recording that is called so may still fit: a placeholder of a text is a text.</summary>
    [Theory]
    [MemberData(nameof(Documents))]
    public void An_excuse_is_of_the_kind_that_the_name_of_its_recording_says(string name)
    {
        var notes = Recording.Of(SpecDocument.Of(name)).ToDictionary(recording => recording.FileName, recording => recording.Note);

        Faults.MustBeNone(name,
            from excuse in Excuse.Of(SpecDocument.Of(name))
            where excuse.Kind != KindBy(notes[excuse.Recording])
            select $"{excuse.Recording} is excused as {excuse.Kind}, and its name says {KindBy(notes[excuse.Recording])}");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_was_made_up_is_never_excused(string name)
    {
        var excused = Excuse.Of(SpecDocument.Of(name)).Select(excuse => excuse.Recording).ToHashSet();

        Faults.MustBeNone(name, Recording.Of(SpecDocument.Of(name))
            .Where(recording => recording.IsInferred && excused.Contains(recording.FileName))
            .Select(recording => $"{recording.FileName} was made up and does not fit"));
    }

    private static string KindBy(string note)
    {
        var words = note.Split('-');
        return words.Contains("cut") || words.Contains("elided") ? Excuse.Cut
            : words.Contains("placeholders") ? Excuse.Placeholder
            : Excuse.Contradiction;
    }
}
