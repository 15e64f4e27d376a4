using System.Text.Json.Nodes;

namespace Gale.Codegen.Integration.Tests.Payloads;

/// <summary>Why a recording need not fit its document, from <c>spec/payloads/{document}.exceptions.json</c>.</summary>
/// <param name="Recording">The name of the file.</param>
/// <param name="Kind">cut, placeholder or contradiction.</param>
/// <param name="Members">What is missing or does not fit, as JSON pointers.</param>
internal sealed record Excuse(string Recording, string Kind, IReadOnlyList<string> Members)
{
    public static IReadOnlyList<Excuse> ReadAll(string json) =>
        [.. from entry in JsonNode.Parse(json)!["exceptions"]!.AsArray() select Of(entry!)];

    private static Excuse Of(JsonNode entry) => new(
        (string)entry["recording"]!,
        (string)entry["kind"]!,
        [.. from member in entry["members"]!.AsArray() select (string)member!]);
}
