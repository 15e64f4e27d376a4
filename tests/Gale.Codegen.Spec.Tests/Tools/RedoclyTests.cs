using System.Text.Json.Nodes;
using Gale.Codegen.Spec.Tests.Documents;

namespace Gale.Codegen.Spec.Tests.Tools;

/// <summary>
/// Redocly finds nothing to complain about, by the rules of <c>redocly.yaml</c>. It is fetched through npm. Without npx
/// the tests are skipped. Where the registry is not reachable they pass and their output says "not reachable": that shows only
/// once they run, when a test of xunit 2 can no longer skip itself.
/// </summary>
public class RedoclyTests(Redocly redocly, ITestOutputHelper output) : IClassFixture<Redocly>
{
    public static TheoryData<string> Documents => SpecDocument.All;

    [NodeTheory("npx")]
    [MemberData(nameof(Documents))]
    public async Task Redocly_lints_a_document_without_an_error_or_a_warning(string name)
    {
        if (redocly.NotReachable is { } reason)
        {
            output.WriteLine($"{name} was not linted: {reason}");
            return;
        }

        var lint = await redocly.LintAsync(name);
        Assert.True(lint.Output.StartsWith('{'), lint.ToString());
        var found = JsonNode.Parse(lint.Output)!;

        output.WriteLine($"{name}: {found["totals"]!.ToJsonString()}");
        Faults.MustBeNone(name, found["problems"]!.AsArray().Select(Describe));
        Assert.True(lint.Succeeded, lint.ToString());
    }

    private static string Describe(JsonNode? problem) =>
        $"{problem!["location"]?[0]?["pointer"]}: {problem["ruleId"]}, {problem["message"]}";
}
