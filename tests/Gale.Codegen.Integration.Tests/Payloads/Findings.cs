using System.Text.Json.Nodes;

namespace Gale.Codegen.Integration.Tests.Payloads;

/// <summary>What a recording lacks, by the type that it is read as.</summary>
internal static class Findings
{
    /// <summary>
    /// The first object to be read to its end that lacks required members; null where all are there. The reader says no
    /// more than this one.
    /// </summary>
    public static TypedNode? FirstIncomplete(Recording recording) =>
        TypedNode.In(JsonNode.Parse(recording.Json)!, PayloadTypes.Of(recording).Type)
            .FirstOrDefault(place => place.MissingProperties().Any());
}
