using System.Text.Json.Nodes;
using Gale.Codegen.Spec.Tests.Documents;

namespace Gale.Codegen.Spec.Tests.Recordings;

/// <summary>
/// The payloads as they were collected from the pages: none was lost or altered on its way into a recording. The collection
/// is not in this repository; it is looked for in a folder beside it, and without it the test is skipped.
/// </summary>
public class CollectedPayloadTests(ITestOutputHelper output)
{
    [CollectionFact]
    public void Every_collected_payload_is_a_recording_and_every_other_recording_is_called_inferred()
    {
        var recordings = SpecDocument.Names.SelectMany(name => Recording.Of(SpecDocument.Of(name))).ToList();
        var payloads = Directory.GetFiles(CollectionFactAttribute.Folder, "*.json")
            .ToDictionary(file => file, file => JsonNode.Parse(File.ReadAllText(file)));

        output.WriteLine($"{payloads.Count} collected payloads, {recordings.Count} recordings");
        Faults.MustBeNone("spec/payloads", payloads
            .Where(payload => !recordings.Exists(recording => JsonNode.DeepEquals(recording.Json, payload.Value)))
            .Select(payload => $"no recording equals {Path.GetFileName(payload.Key)}")
            .Concat(recordings
                .Where(recording => !recording.IsInferred)
                .Where(recording => !payloads.Values.Any(payload => JsonNode.DeepEquals(recording.Json, payload)))
                .Select(recording => $"{recording.Link} equals no collected payload")));
    }
}
