using System.Text.Json.Nodes;
using Gale.Codegen.Spec.Tests.Documents;

namespace Gale.Codegen.Spec.Tests.Recordings;

/// <summary>
/// A payload that the documentation prints, or that was made up where it prints none. Its name tells its place:
/// <c>getCheckout.200.completed.json</c>, <c>createCheckout.request.json</c>.
/// </summary>
internal sealed record Recording(SpecDocument Document, string FileName, JsonNode? Json)
{
    private string[] NameParts => FileName.Split('.');

    public string OperationId => NameParts[0];

    /// <summary><c>request</c> or the status of the answer.</summary>
    public string Part => NameParts[1];

    /// <summary>Which of several it is, empty for the main one.</summary>
    public string Note => NameParts.Length > 3 ? NameParts[2] : "";

    /// <summary>Whether it was made up.</summary>
    public bool IsInferred => Note.StartsWith("inferred", StringComparison.Ordinal);

    /// <summary>How the document refers to it.</summary>
    public string Link => $"payloads/{Document.Name}/{FileName}";

    public SpecOperation? Operation =>
        Document.Operations.Concat(Document.Webhooks).SingleOrDefault(operation => operation.Id == OperationId);

    /// <summary>Where the document describes such a payload, null where it does not.</summary>
    public JsonObject? MediaType => Operation?.MediaType(Part);

    public static string Folder(SpecDocument document) => Path.Combine(Repository.Spec, "payloads", document.Name);

    public static IReadOnlyList<Recording> Of(SpecDocument document) =>
    [
        .. Directory.GetFiles(Folder(document), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(file => new Recording(document, Path.GetFileName(file), JsonNode.Parse(File.ReadAllText(file)))),
    ];
}
