namespace Gale.Codegen.Spec.Tests.Documents;

/// <summary>Whatever a document says, it says where that comes from.</summary>
public class ProvenanceTests
{
    public static TheoryData<string> Documents => SpecDocument.All;

    /// <summary>The APIs whose pages give no status of a success.</summary>
    public static TheoryData<string> WithoutStatuses => ["gale-v2", "gale-v2-2025-10", "kadosei-v1"];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_operation_names_its_page(string name)
    {
        var document = SpecDocument.Of(name);

        Faults.MustBeNone(name, document.Operations.Concat(document.Webhooks)
            .Where(operation => operation.Json["x-source"] is null)
            .Select(operation => $"{operation.Id} has no x-source"));
    }

    [Theory]
    [MemberData(nameof(WithoutStatuses))]
    public void A_status_that_no_page_gives_says_why_it_is_that_one(string name) =>
        Faults.MustBeNone(name,
            from operation in SpecDocument.Of(name).Operations
            from response in operation.Responses
            where response.Status.StartsWith('2') && response.Json["x-inferred"] is null
            select $"{operation.Id}: {response.Status} has no x-inferred");
}
