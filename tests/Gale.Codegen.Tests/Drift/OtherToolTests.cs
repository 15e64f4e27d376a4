using System.Globalization;
using System.Text.Json;
using Gale.Codegen.Drift;
using Gale.Codegen.Tests.Harness;
using Xunit.Abstractions;

namespace Gale.Codegen.Tests.Drift;

/// <summary>
/// What another tool finds between two documents, we find too, unless there is a reason. Its pairs of documents belong to others, so they are not
/// in this repository; they are looked for in a folder <c>shared/drift/oasdiff</c> beside it.
/// </summary>
public class OtherToolTests(ITestOutputHelper output)
{
    private static readonly string Folder = Path.Combine(Repository.Root, "..", "shared", "drift", "oasdiff");

    /// <summary>Checks that we leave out, or tell in another way, each with its reason; a part of a check's name or of a document's.</summary>
    private static readonly (string Part, string Reason)[] LeftOut =
    [
        ("sunset", "a policy on how an API ends"),
        ("stability", "a policy on how stable an API is"),
        ("all-of", "allOf is merged before it is compared: what it brings is told, the way it is written is not"),
        ("pattern-revision", "the member is readOnly: no request has it"),
        ("data/pattern-base.yaml", "the member is readOnly: no request has it"),
        ("sub_schema", "under if, then and else: the keyword that holds it is told"),
        ("checker/not_", "under not, where it turns round: the keyword is told"),
        ("transition_claims", "the list of values is gone as a whole, which is told"),
        ("request-header-property", "told as what is in a parameter, wherever that goes"),
        ("request_parameter_max_items_updated", "the limit stands at the items, not at the list"),
        ("request_parameter_property_type_changed", "one type in the place of another, in a parameter too"),
        ("request_property_pattern_added_or_changed", "a pattern was there before: it is another now"),
        ("enums/request-body-no-enum", "`int` is no type of OpenAPI"),
    ];

    /// <summary>Pairs of which the other tool says nothing and of which there is something to say, with the reason.</summary>
    private static readonly (string Part, string Reason)[] Spoken =
    [
        ("deprecation/", "a client that uses what is gone breaks, however well that was announced"),
        ("explode-params/", "the arguments of the call are others"),
        ("common_request_parameter_max_items", "the limit of the items is lower"),
    ];

    [Fact]
    public void What_another_tool_finds_is_found()
    {
        if (!Directory.Exists(Folder))
        {
            output.WriteLine($"No pairs of documents: {Folder} does not exist.");
            return;
        }

        var (wanted, missed, lines, otherLines) = (0, new List<string>(), 0, new List<string>());
        foreach (var (pair, changes) in Pairs())
        {
            foreach (var finding in FindingsOf(pair).Where(finding => finding.IsSerious))
            {
                wanted++;
                var found = changes.Where(change => change.Checks.Contains(finding.Check)).ToList();
                if (found.Count == 0)
                {
                    missed.Add($"{finding.Check} in {pair.Was} -> {pair.Now}: {finding.Text}");
                }
                else if (finding.Line is { } line)
                {
                    lines++;
                    if (!found.Exists(change => change.At.Range.StartLine + 1 == line))
                    {
                        otherLines.Add($"{finding.Check} in {pair.Now}: {line}, here {found[0].At.Range.StartLine + 1}");
                    }
                }
            }
        }

        var unexplained = missed.Where(miss => !IsListed(LeftOut, miss)).ToList();
        output.WriteLine($"{wanted - missed.Count} of {wanted} found, {missed.Count - unexplained.Count} left out with a reason; the line is the same in {lines - otherLines.Count} of {lines}");
        foreach (var left in missed.Concat(otherLines))
        {
            output.WriteLine($"  {left}");
        }

        Assert.Empty(unexplained);
        Assert.True(otherLines.Count <= lines / 10, $"{otherLines.Count} of {lines} are told at another line.");
    }

    [Fact]
    public void Where_another_tool_says_nothing_nothing_breaks()
    {
        if (!Directory.Exists(Folder))
        {
            output.WriteLine($"No pairs of documents: {Folder} does not exist.");
            return;
        }

        var silent = Pairs().Where(pair => FindingsOf(pair.Pair).Count == 0).ToList();
        var loud = silent
            .Where(pair => pair.Changes.Any(change => change.IsBreaking))
            .Select(pair => $"{pair.Pair.Was} -> {pair.Pair.Now}: {string.Join(", ", pair.Changes.Where(change => change.IsBreaking).SelectMany(change => change.Checks))}")
            .ToList();
        output.WriteLine($"{silent.Count - loud.Count} of {silent.Count} pairs break nothing");
        foreach (var pair in loud)
        {
            output.WriteLine($"  {pair}");
        }

        Assert.DoesNotContain(loud, pair => !IsListed(Spoken, pair));
    }

    private static bool IsListed((string Part, string Reason)[] list, string text) => list.Any(entry => text.Contains(entry.Part, StringComparison.Ordinal));

    /// <summary>Some of the files are parts of documents; nothing can be said of those.</summary>
    private static IEnumerable<(OtherPair Pair, IReadOnlyList<ApiChange> Changes)> Pairs()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "pairs.json")));
        foreach (var pair in document.RootElement.EnumerateArray())
        {
            var files = new OtherPair(pair.GetProperty("base").GetString()!, pair.GetProperty("revision").GetString()!, pair.GetProperty("changes").Clone());
            if (DriftRun.Compare(DocumentFile.In(Folder, files.Was), DocumentFile.In(Folder, files.Now)) is { } changes)
            {
                yield return (files, changes);
            }
        }
    }

    private static IReadOnlyList<Finding> FindingsOf(OtherPair pair) =>
    [
        .. pair.Findings.EnumerateArray().Select(finding => new Finding(
            finding.GetProperty("id").GetString()!,
            finding.GetProperty("level").GetString() is "ERR" or "WARN",
            finding.GetProperty("text").GetString()!,
            finding.GetProperty("revision_line") is { ValueKind: JsonValueKind.Number } line ? line.GetInt32() : null)),
    ];

    private sealed record OtherPair(string Was, string Now, JsonElement Findings);

    private sealed record Finding(string Check, bool IsSerious, string Text, int? Line)
    {
        public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Check} at {Line}: {Text}");
    }
}
