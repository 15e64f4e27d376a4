using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Gale.Codegen.Spec.Tests.Documents;

/// <summary>Whatever a document says, it says where that comes from.</summary>
public partial class ProvenanceTests
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

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_source_is_a_page_with_its_month_and_how_much_of_it_is_known(string name) =>
        Faults.MustBeNone(name,
            from found in JsonPointer.Descend(SpecDocument.Of(name).Root)
            where found.Value is JsonObject
            from source in Sources(found.Value!)
            where !(name.StartsWith("kadosei", StringComparison.Ordinal) ? OfKadosei() : OfGale()).IsMatch(source)
            select $"{found.Pointer}: {source}");

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_several_pages_share_says_where_it_comes_from(string name)
    {
        var document = SpecDocument.Of(name);

        Faults.MustBeNone(name,
            from operation in document.Operations.Concat(document.Webhooks)
            let pages = string.Join(" ", Sources(operation.Json).Select(Page).Order(StringComparer.Ordinal))
            from component in Reached(document, operation.Json)
            group pages by component into shared
            where shared.Distinct().Count() > 1
            let component = document.At(shared.Key)
            where component["x-source"] is null && component["x-inferred"] is null
            select $"{shared.Key} has neither x-source nor x-inferred; it is reached from {string.Join(", ", shared.Distinct())}");
    }

    private static string Page(string source) => source.Split(' ')[0];

    private static IEnumerable<string> Sources(JsonNode described) => described["x-source"] switch
    {
        JsonArray several => several.Select(source => source!.GetValue<string>()),
        JsonValue one => [one.GetValue<string>()],
        _ => [],
    };

    /// <summary>The references to components, through other components as well.</summary>
    private static HashSet<string> Reached(SpecDocument document, JsonNode operation)
    {
        HashSet<string> reached = [];
        var open = new Stack<string>(References(operation));
        while (open.TryPop(out var reference))
        {
            if (reached.Add(reference))
            {
                References(document.At(reference)).ToList().ForEach(open.Push);
            }
        }

        return reached;
    }

    private static IEnumerable<string> References(JsonNode value) =>
        from found in JsonPointer.Descend(value)
        where found.Value is JsonObject
        let reference = found.Value!["$ref"] as JsonValue
        where reference is not null
        select reference.GetValue<string>();

    /// <summary>A generation is a month, or has none and says whose it is.</summary>
    [GeneratedRegex(@"^(docs\.withgale\.com|galepaymentsinc\.mintlify\.app)/[a-z0-9/-]+ " +
        @"\((20\d\d-\d\d|(generated reference|mirror host), undated), [^()]*\b(whole|cut)\b[^()]*\)(,? .+)?$")]
    private static partial Regex OfGale();

    /// <summary>These pages have no generations.</summary>
    [GeneratedRegex(@"^docs\.kadosei\.com/[a-z0-9/-]* \([^()]*\b(whole|cut)\b[^()]*\)(,? .+)?$")]
    private static partial Regex OfKadosei();
}
