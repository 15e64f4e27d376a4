using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>A document whose references are followed, with every position still at hand.</summary>
/// <param name="Document">What was read.</param>
/// <param name="Operations">Every operation, in document order.</param>
/// <param name="Webhooks">Every request that the API sends by itself, webhooks and then callbacks; the path is its name.</param>
/// <param name="SecuritySchemes">The security schemes, in document order.</param>
/// <param name="Schemas">What every schema is; all of the document have been resolved, so asking reports nothing.</param>
internal sealed record ResolvedDocument(
    OpenApiDocument Document,
    IReadOnlyList<ResolvedOperation> Operations,
    IReadOnlyList<ResolvedOperation> Webhooks,
    IReadOnlyList<SecurityScheme> SecuritySchemes,
    SchemaTable Schemas);
