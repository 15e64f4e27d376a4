using System.Text.Json.Nodes;
using Gale.Codegen.Spec.Tests.Documents;

namespace Gale.Codegen.Spec.Tests.Recordings;

/// <summary>
/// What a recording is excused for, as <c>payloads/{document}.exceptions.json</c> declares it: for which members, by JSON
/// pointer, and of what kind, <see cref="Cut"/>, <see cref="Placeholder"/> or <see cref="Contradiction"/>.
/// </summary>
internal sealed record Excuse(string Recording, string Kind, IReadOnlyList<string> Members, string Reason)
{
    /// <summary>The page breaks off before these members. A cut member may be required or not.</summary>
    public const string Cut = "cut";

    /// <summary>The page prints something in place of these values.</summary>
    public const string Placeholder = "placeholder";

    /// <summary>The page says something else than the one the document follows.</summary>
    public const string Contradiction = "contradiction";

    public static IReadOnlyList<Excuse> Of(SpecDocument document)
    {
        var file = Path.Combine(Repository.Spec, "payloads", $"{document.Name}.exceptions.json");
        return File.Exists(file)
            ? [.. JsonNode.Parse(File.ReadAllText(file))!["exceptions"]!.AsArray().Select(excuse => Read(excuse!))]
            : [];
    }

    private static Excuse Read(JsonNode excuse) => new(
        excuse["recording"]!.GetValue<string>(),
        excuse["kind"]!.GetValue<string>(),
        [.. excuse["members"]!.AsArray().Select(member => member!.GetValue<string>())],
        excuse["reason"]!.GetValue<string>());
}
