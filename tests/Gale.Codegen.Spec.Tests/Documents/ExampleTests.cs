using System.Text.Json.Nodes;
using Gale.Codegen.Spec.Tests.Recordings;

namespace Gale.Codegen.Spec.Tests.Documents;

/// <summary>The examples of a document are the recordings beside it, each at its own request or answer.</summary>
public class ExampleTests
{
    public static TheoryData<string> Documents => SpecDocument.All;

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_recording_is_linked_where_it_belongs(string name) =>
        Faults.MustBeNone(name, Recording.Of(SpecDocument.Of(name))
            .Where(recording => recording.MediaType is not { } mediaType || !Links(recording.Document, mediaType).Contains(recording.Link))
            .Select(recording => $"{recording.FileName} is not among the examples of {recording.OperationId}, {recording.Part}"));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_is_that_of_a_recording_that_belongs_there(string name)
    {
        var document = SpecDocument.Of(name);
        var places = Recording.Of(document).ToDictionary(recording => recording.Link, recording => recording.MediaType);

        Faults.MustBeNone(name,
            from mediaType in MediaTypes(document)
            from link in Links(document, mediaType.Json)
            where !places.TryGetValue(link, out var place) || !ReferenceEquals(place, mediaType.Json)
            select places.ContainsKey(link)
                ? $"{mediaType.Pointer} links {link}, which belongs elsewhere"
                : $"{mediaType.Pointer} links {link}, which does not exist");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_recording_that_was_made_up_is_linked_as_such(string name)
    {
        var document = SpecDocument.Of(name);
        var inferred = Recording.Of(document).Where(recording => recording.IsInferred).Select(recording => recording.Link).ToHashSet();

        Faults.MustBeNone(name,
            from mediaType in MediaTypes(document)
            from example in Examples(document, mediaType.Json)
            let link = example["externalValue"]?.GetValue<string>()
            where link is not null && inferred.Contains(link) != example["x-inferred"] is not null
            select $"{mediaType.Pointer}: {link} is made up and linked without x-inferred, or the other way round");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void No_payload_stands_in_the_document_itself(string name)
    {
        var document = SpecDocument.Of(name);

        Faults.MustBeNone(name,
            from mediaType in MediaTypes(document)
            where mediaType.Json["example"] is not null ||
                Examples(document, mediaType.Json).Any(example => example["value"] is not null)
            select $"{mediaType.Pointer} has a payload of its own");
    }

    private static IEnumerable<(string Pointer, JsonObject Json)> MediaTypes(SpecDocument document) =>
        from found in JsonPointer.Descend(document.Root)
        where found.Pointer.EndsWith("/content/application~1json", StringComparison.Ordinal)
        select (found.Pointer, found.Value!.AsObject());

    private static IEnumerable<string> Links(SpecDocument document, JsonObject mediaType) =>
        Examples(document, mediaType).Select(example => example["externalValue"]?.GetValue<string>()).OfType<string>();

    private static IEnumerable<JsonObject> Examples(SpecDocument document, JsonObject mediaType) =>
        (mediaType["examples"]?.AsObject() ?? []).Select(example => document.Resolve(example.Value!));
}
