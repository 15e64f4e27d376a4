using System.Text.Json;

namespace Gale.Codegen.Integration.Tests.Payloads;

/// <summary>The recordings that lack what their document requires: cut, or of another shape.</summary>
public sealed class ExcusedRecordingTests
{
    public static TheoryData<string> Incomplete =>
        Recordings.NamesWhere(recording => Findings.FirstIncomplete(recording) is not null);

    public static TheoryData<string> Placeholders =>
        Recordings.NamesWhere(recording => recording.Excuses.Any(excuse => excuse.Kind == "placeholder"));

    [Fact]
    public void There_are_recordings_of_each_kind_of_excuse() =>
        Assert.Equal(
            ["contradiction", "cut", "placeholder"],
            Recordings.All.SelectMany(recording => recording.Excuses).Select(excuse => excuse.Kind).Distinct().Order());

    [Fact]
    public void A_recording_may_be_excused_twice()
    {
        var folder = Directory.CreateTempSubdirectory("gale-codegen-recordings-");
        try
        {
            var document = folder.CreateSubdirectory("gale-v2").FullName;
            File.WriteAllText(Path.Combine(document, "getOrder.200.cut.json"), "{}");
            File.WriteAllText($"{document}.exceptions.json", """
                {"exceptions":[
                  {"recording":"getOrder.200.cut.json","kind":"cut","members":["/status_history"]},
                  {"recording":"getOrder.200.cut.json","kind":"placeholder","members":["/status"]}]}
                """);

            var recording = Assert.Single(Recordings.ReadDocument(document));

            Assert.Equal(["cut", "placeholder"], recording.Excuses.Select(excuse => excuse.Kind));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Incomplete))]
    public void What_lacks_required_members_is_refused_and_the_first_of_them_are_named(string name)
    {
        var recording = Recordings.Named(name);
        var place = Findings.FirstIncomplete(recording)!;
        var missing = place.MissingProperties().Select(property => MemberOf(recording, place, property)).ToList();

        var error = Assert.Throws<JsonException>(() => PayloadTypes.Of(recording).Read(recording.Json));

        var members = missing.Count == 1 ? "member" : "members";
        var names = string.Join(", ", missing.Select(member => $"'{member}'"));
        Assert.StartsWith($"{place.Type.Name} lacks the required {members} {names}.", error.Message);
    }

    [Theory]
    [MemberData(nameof(Placeholders))]
    public void A_placeholder_of_a_documentation_tool_is_an_unknown_value(string name)
    {
        var recording = Recordings.Named(name);

        var value = PayloadTypes.Of(recording).Read(recording.Json);

        Assert.Equal(
            recording.Excuses.Where(excuse => excuse.Kind == "placeholder").Sum(excuse => excuse.Members.Count),
            GeneratedShape.EnumsIn(value).Count(it => it.ToString() == "Unknown"));
    }

    /// <summary>The name on the wire of what is missing. The recording cannot tell it: its excuse does.</summary>
    private static string MemberOf(Recording recording, TypedNode place, string property) =>
        Assert.Single(
            from pointer in recording.Excuses.SelectMany(excuse => excuse.Members)
            where pointer.StartsWith($"{place.Pointer}/", StringComparison.Ordinal)
            let member = pointer[(place.Pointer.Length + 1)..]
            where GeneratedShape.IsNameOf(GeneratedShape.PropertyOf(place.Type, property)!, member)
            select member);
}
