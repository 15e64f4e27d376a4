using Gale.Codegen.Spec.Tests.Documents;

namespace Gale.Codegen.Spec.Tests.Recordings;

/// <summary>A schema accepts members that it does not name. So a validator does not see a member that the document forgot.</summary>
public class DeclaredMemberTests(ITestOutputHelper output)
{
    public static TheoryData<string> Documents => SpecDocument.All;

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_member_of_a_recording_is_declared(string name)
    {
        var document = SpecDocument.Of(name);
        var contradictions = Excuse.Of(document).Where(excuse => excuse.Kind == Excuse.Contradiction).ToLookup(excuse => excuse.Recording);
        var undeclared = Recording.Of(document)
            .Where(recording => recording.MediaType is not null)
            .Select(recording => (recording.FileName, Members: Undeclared(recording)))
            .Where(found => found.Members.Count > 0)
            .ToList();

        foreach (var (recording, members) in undeclared.Where(found => contradictions.Contains(found.FileName)))
        {
            output.WriteLine($"{recording} contradicts the document: {string.Join(" ", members)}");
        }

        Faults.MustBeNone(name, undeclared
            .Where(found => !contradictions.Contains(found.FileName))
            .Select(found => $"{found.FileName}: {string.Join(" ", found.Members)} is not declared"));
    }

    private static List<string> Undeclared(Recording recording) =>
        [.. new Shape(recording.Document, recording.MediaType!["schema"]!).Undeclared(recording.Json)];
}
