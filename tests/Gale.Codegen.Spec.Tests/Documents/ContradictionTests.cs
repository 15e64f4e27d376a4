using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Gale.Codegen.Spec.Tests.Documents;

/// <summary>Every known contradiction of the pages has a row in the list, with what the documents make of it.</summary>
public partial class ContradictionTests
{
    private const int Last = 93;

    /// <summary>A number that was never given.</summary>
    private const int Unused = 73;

    private const int Decision = 4;

    private static readonly IReadOnlyList<string> Lines = File.ReadAllLines(Path.Combine(Repository.Spec, "CONTRADICTIONS.md"));

    /// <summary>The rows with a number, and those of what was found beside them, which have a letter.</summary>
    private static IEnumerable<string[]> Rows => Lines.Where(line => Row().IsMatch(line)).Select(Cells);

    [Fact]
    public void Every_contradiction_has_one_row() =>
        Faults.MustBeEqual("CONTRADICTIONS.md",
            Enumerable.Range(1, Last).Where(number => number != Unused).Select(number => number.ToString(CultureInfo.InvariantCulture)),
            Rows.Select(row => row[0]).Where(name => char.IsAsciiDigit(name[0])));

    [Fact]
    public void Every_row_has_six_cells_and_none_is_empty() =>
        Faults.MustBeNone("CONTRADICTIONS.md", Rows
            .Where(row => row.Length != 6 || Array.Exists(row, string.IsNullOrWhiteSpace))
            .Select(row => $"row {row[0]}: {row.Length} cells, {row.Count(string.IsNullOrWhiteSpace)} of them empty"));

    [Fact]
    public void What_a_decision_names_is_in_the_document() =>
        Faults.MustBeNone("CONTRADICTIONS.md",
            from row in Rows
            from place in Place().Matches(row.ElementAtOrDefault(Decision) ?? "")
            let document = place.Groups["document"].Value
            let name = place.Groups["name"].Value
            let member = place.Groups["member"].Value
            where !SpecDocument.Names.Contains(document) || !Has(SpecDocument.Of(document), name, member)
            select $"row {row[0]}: {place.Value} does not exist");

    [Fact]
    public void Decisions_name_places_in_the_documents() =>
        Assert.True(Rows.Sum(row => Place().Count(row[Decision])) > 80, "The places are written in another way than this test reads.");

    private static string[] Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];

    /// <summary>A name is that of an operation or of a component. A member may be the value of an enum as well.</summary>
    private static bool Has(SpecDocument document, string name, string member)
    {
        var components = document.Root["components"]!.AsObject().Select(kind => kind.Value![name]).OfType<JsonObject>().ToList();
        return member == ""
            ? components.Count > 0 || document.Operations.Concat(document.Webhooks).Any(operation => operation.Id == name)
            : components.Exists(component => component["properties"]?[member] is not null ||
                (component["enum"]?.AsArray() ?? []).Any(value => value!.GetValue<string>() == member));
    }

    [GeneratedRegex(@"^\| (\d+|[a-z]) \|")]
    private static partial Regex Row();

    [GeneratedRegex(@"`(?<document>[a-z0-9-]+): (?<name>\w+)(\.(?<member>\w+))?`")]
    private static partial Regex Place();
}
