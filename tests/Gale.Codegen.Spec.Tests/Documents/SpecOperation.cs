using System.Text.Json.Nodes;

namespace Gale.Codegen.Spec.Tests.Documents;

/// <summary>An operation of a document. That of a webhook has the name of its event for a path.</summary>
internal sealed record SpecOperation(SpecDocument Document, string Path, string Method, JsonObject Json, bool IsWebhook)
{
    public string Id => Json["operationId"]!.GetValue<string>();

    public IEnumerable<(string Status, JsonObject Json)> Responses =>
        Json["responses"]!.AsObject().Select(response => (response.Key, Document.Resolve(response.Value!)));

    public IEnumerable<JsonObject> Parameters =>
        (Json["parameters"]?.AsArray() ?? []).Select(parameter => Document.Resolve(parameter!));

    /// <summary>The schemes one of which is enough, with <c> or </c> between them, or <c>none</c>.</summary>
    public string Security =>
        string.Join(" or ", (Json["security"] ?? Document.Root["security"])!.AsArray().Select(Together)) is { Length: > 0 } schemes
            ? schemes
            : "none";

    /// <summary>The media type of the request body or of the answer with a status, null where there is none.</summary>
    /// <param name="part"><c>request</c> or a status.</param>
    public JsonObject? MediaType(string part)
    {
        var body = part == "request" ? Json["requestBody"] : Json["responses"]![part];
        return body is null ? null : Document.Resolve(body)["content"]?["application/json"]?.AsObject();
    }

    private static string Together(JsonNode? requirement) => string.Join(" and ", requirement!.AsObject().Select(scheme => scheme.Key));
}
