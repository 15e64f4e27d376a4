using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>Follows the references of a document and passes down what its parts inherit.</summary>
internal static class DocumentResolver
{
    public static ResolvedDocument Resolve(OpenApiDocument document, DocumentSet documents, DiagnosticBag diagnostics)
    {
        var references = new ReferenceResolver(documents, document, diagnostics);
        var schemas = new SchemaTable(references, document.Components.Schemas, diagnostics);
        var operations = new OperationResolver(document, references, diagnostics);
        var resolved = new ResolvedDocument(
            document,
            [.. document.Paths.SelectMany(path => OperationsOf(path, operations, references))],
            [.. document.Webhooks.SelectMany(webhook => OperationsOf(webhook, operations, references))],
            [.. document.Components.SecuritySchemes.Select(scheme => SecuritySchemeOf(scheme.Key, scheme.Value, references)).OfType<SecurityScheme>()],
            schemas);
        SchemaWalker.ResolveAll(resolved);
        return resolved;
    }

    /// <summary>A scheme is known by its key among the components, wherever a reference there leads.</summary>
    private static SecurityScheme? SecuritySchemeOf(string name, Referenceable<SecurityScheme> scheme, ReferenceResolver references) =>
        references.Resolve(scheme, dialect => dialect.SecurityScheme)?.As(name);

    /// <summary>The operations of a path: its own, and of the item that it refers to those it has not itself.</summary>
    private static IEnumerable<ResolvedOperation> OperationsOf(PathItem path, OperationResolver operations, ReferenceResolver references)
    {
        var methods = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return
            from item in ItemsOf(path, references)
            from operation in item.Operations
            where methods.Add(operation.Method)
            select operations.Resolve(operation, item, path);
    }

    /// <summary>A path item, what it refers to, and so on until one refers to nothing new.</summary>
    private static IEnumerable<PathItem> ItemsOf(PathItem path, ReferenceResolver references)
    {
        var seen = new HashSet<PathItem>();
        for (var item = path; item is not null && seen.Add(item);)
        {
            yield return item;
            item = item.Reference is { } reference && references.Follow(reference) is { } target
                ? references.Read(target, dialect => dialect.PathItem)
                : null;
        }
    }
}
