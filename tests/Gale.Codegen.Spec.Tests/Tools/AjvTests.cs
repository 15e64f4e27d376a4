using System.Text.Json.Nodes;
using Gale.Codegen.Spec.Tests.Documents;
using Gale.Codegen.Spec.Tests.Recordings;

namespace Gale.Codegen.Spec.Tests.Tools;

/// <summary>
/// A second opinion on the recordings. The validator of <see cref="Validator"/> is always there but older than the dialect
/// of the documents; Ajv reads 2020-12, and refuses a schema with a keyword or a format that it does not know. It is fetched
/// through npm. Without npm or node the tests are skipped. Where the registry is not reachable they pass and their output says
/// "not reachable".
/// </summary>
public class AjvTests(Ajv ajv, ITestOutputHelper output) : IClassFixture<Ajv>
{
    public static TheoryData<string> Documents => SpecDocument.All;

    [NodeTheory("npm", "node")]
    [MemberData(nameof(Documents))]
    public async Task Ajv_finds_what_the_other_validator_finds(string name)
    {
        if (ajv.NotReachable is { } reason)
        {
            output.WriteLine($"{name} has no second opinion: {reason}");
            return;
        }

        var recordings = Recording.Of(SpecDocument.Of(name)).Where(recording => recording.MediaType is not null).ToList();
        var opinions = await ajv.FindAsync([.. recordings.Select(Case)]);

        List<string> faults = [];
        foreach (var (recording, second) in recordings.Zip(opinions))
        {
            var first = await Validator.FindAsync(Schema(recording), recording.Json?.ToJsonString() ?? "null");
            faults.AddRange(Differences(first, second).Select(difference => $"{recording.FileName}: {difference}"));
        }

        output.WriteLine($"{name}: {recordings.Count} recordings, {opinions.Count(found => found.Count > 0)} of them with findings");
        Faults.MustBeNone(name, faults);
    }

    /// <summary>Ajv reports every alternative that does not fit and not only the closest one, so it may find more.</summary>
    private static IEnumerable<string> Differences(IReadOnlySet<string> first, IReadOnlySet<string> second) =>
        first.Count == 0
            ? second.Select(place => $"only Ajv finds {place}")
            : first.Except(second).Select(place => $"Ajv does not find {place}");

    private static JsonNode Case(Recording recording) => new JsonObject
    {
        ["schema"] = JsonNode.Parse(Schema(recording)),
        ["payload"] = recording.Json?.DeepClone(),
    };

    private static string Schema(Recording recording) => SchemaBundle.Of(recording.Document, recording.MediaType!["schema"]!);
}
