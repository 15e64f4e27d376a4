using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>An operation with all that holds for it: the parameters of its path, the security of the document.</summary>
/// <param name="Key">The semantic key.</param>
/// <param name="Path">The path template.</param>
/// <param name="Operation">What it says itself.</param>
/// <param name="Parameters">Its parameters, those of the path first; one that both describe is the operation's.</param>
/// <param name="Body">Its request body.</param>
/// <param name="BodyDescription">What the body means; beside a reference to it the words of that place.</param>
/// <param name="Responses">Its answers, in document order.</param>
/// <param name="Servers">Its own or its path's servers; empty where the document's hold.</param>
/// <param name="Security">Alternatives; empty where no credential is needed.</param>
internal sealed record ResolvedOperation(
    string Key,
    string Path,
    Operation Operation,
    IReadOnlyList<ResolvedParameter> Parameters,
    RequestBody? Body,
    string? BodyDescription,
    IReadOnlyList<ResolvedResponse> Responses,
    IReadOnlyList<Server> Servers,
    IReadOnlyList<SecurityRequirement> Security)
{
    /// <summary>The path as the document writes it, for messages; that which is sent may differ in what is no parameter.</summary>
    public string WrittenPath { get; init; } = Path;

    /// <summary>The method as it is sent: an additional one as the document writes it (OpenAPI 3.2, Path Item Object).</summary>
    public string Method => Operation.SentMethod;

    /// <summary>Method and path, as messages name it: <c>GET /pets</c>.</summary>
    public string Title => $"{Method} {Path}";
}
