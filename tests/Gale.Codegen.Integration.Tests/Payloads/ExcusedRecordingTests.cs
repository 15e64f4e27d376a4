using System.Text.Json;

namespace Gale.Codegen.Integration.Tests.Payloads;

/// <summary>The recordings that lack what their document requires: cut, or of another shape.</summary>
public sealed class ExcusedRecordingTests
{
    public static TheoryData<string> Incomplete =>
        Recordings.NamesWhere(recording => Findings.FirstIncomplete(recording) is not null);

    public static TheoryData<string> Placeholders =>
        Recordings.NamesWhere(recording => recording.Excuse?.Kind == "placeholder");

    [Fact]
    public void There_are_recordings_of_each_kind_of_excuse() =>
        Assert.Equal(
            ["contradiction", "cut", "placeholder"],
            Recordings.All.Select(recording => recording.Excuse?.Kind).OfType<string>().Distinct().Order());

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
            recording.Excuse!.Members.Count,
            GeneratedShape.EnumsIn(value).Count(it => it.ToString() == "Unknown"));
    }

    /// <summary>The name on the wire of what is missing. The recording cannot tell it: its excuse does.</summary>
    private static string MemberOf(Recording recording, TypedNode place, string property) =>
        Assert.Single(
            from pointer in recording.Excuse?.Members ?? []
            where pointer.StartsWith($"{place.Pointer}/", StringComparison.Ordinal)
            let member = pointer[(place.Pointer.Length + 1)..]
            where GeneratedShape.IsNameOf(GeneratedShape.PropertyOf(place.Type, property)!, member)
            select member);
}
