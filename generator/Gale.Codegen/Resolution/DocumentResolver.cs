using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>Follows the references of a document and passes down what its parts inherit.</summary>
internal static class DocumentResolver
{
    public static ResolvedDocument Resolve(OpenApiDocument document, DocumentSet documents, DiagnosticBag diagnostics)
    {
        var references = new ReferenceResolver(documents, document.Path, diagnostics);
        var schemas = new SchemaTable(references, diagnostics);
        var operations = document.Paths.SelectMany(path => OperationsOf(path, document, references)).ToList();
        var resolved = new ResolvedDocument(
            document,
            operations,
            [.. document.Webhooks.SelectMany(webhook => OperationsOf(webhook, document, references))],
            [.. document.Components.SecuritySchemes.Values.Select(scheme => references.Resolve(scheme, SecuritySchemeReader.Read)).OfType<SecurityScheme>()],
            schemas);
        SchemaWalker.ResolveAll(resolved);
        return resolved;
    }

    private static IEnumerable<ResolvedOperation> OperationsOf(PathItem path, OpenApiDocument document, ReferenceResolver references)
    {
        var item = path.Reference is { } reference && references.Follow(reference) is { } target
            ? references.Read(target, PathItemReader.Read) ?? path
            : path;
        return item.Operations.Select(operation => OperationResolver.Resolve(operation, item, path, document, references));
    }
}
