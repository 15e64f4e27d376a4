using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;

namespace Gale.Codegen.Resolution;

/// <summary>Follows the references of a document and passes down what its parts inherit.</summary>
internal static class DocumentResolver
{
    /// <summary>With every operation of the document.</summary>
    public static ResolvedDocument Resolve(OpenApiDocument document, DocumentSet documents, DiagnosticBag diagnostics) =>
        Resolve(document, documents, (_, _, _) => true, diagnostics);

    /// <param name="document">The document.</param>
    /// <param name="documents">The files that it may refer to.</param>
    /// <param name="keeps">Whether the operation of a path, a method and tags is wanted.</param>
    /// <param name="diagnostics">Receives what leads nowhere.</param>
    public static ResolvedDocument Resolve(
        OpenApiDocument document, DocumentSet documents, Func<string, string, IReadOnlyList<string>, bool> keeps, DiagnosticBag diagnostics)
    {
        var references = new ReferenceResolver(documents, document, diagnostics);
        var schemas = new SchemaTable(references, document.Components.Schemas, diagnostics);
        var security = new SecurityResolver(document, references);
        var operations = new OperationResolver(document, references, security, diagnostics);
        IReadOnlyList<ResolvedOperation> calls =
            [.. document.Paths.SelectMany(path => OperationsOf(path, operation => keeps(path.Template, operation.Method, operation.Tags), operations, references))];
        IReadOnlyList<ResolvedOperation> webhooks = [.. document.Webhooks.SelectMany(webhook => OperationsOf(webhook, _ => true, operations, references))];
        var callbacks = new CallbackResolver(references, item => OperationsOf(item, _ => true, operations, references));
        var resolved = new ResolvedDocument(
            document,
            calls,
            [.. webhooks, .. calls.Concat(webhooks).SelectMany(callbacks.Of)],
            security.Schemes,
            schemas);
        SchemaWalker.ResolveAll(resolved, diagnostics);
        return resolved;
    }

    /// <summary>The operations of a path: its own, and of the item that it refers to those it has not itself.</summary>
    private static IEnumerable<ResolvedOperation> OperationsOf(
        PathItem path, Predicate<Operation> keeps, OperationResolver operations, ReferenceResolver references)
    {
        var methods = new HashSet<string>(StringComparer.Ordinal);
        return
            from item in ItemsOf(path, references)
            from operation in item.Operations
            where methods.Add(operation.SentMethod) && keeps(operation)
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
