using Gale.Codegen.Diagnostics;
using Gale.Codegen.Drift;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Tests.Drift;

/// <summary>Compares documents as the generator reads them.</summary>
internal static class DriftRun
{
    /// <param name="was">The document as it was.</param>
    /// <param name="now">As it is.</param>
    /// <returns><see langword="null"/> where one of them is no OpenAPI document.</returns>
    public static IReadOnlyList<ApiChange>? Compare(DocumentFile was, DocumentFile now) => CompareWhole(was, now)?.Changes;

    /// <summary>The same with what it took.</summary>
    public static DriftComparison? CompareWhole(DocumentFile was, DocumentFile now) =>
        Resolve(was) is { } before && Resolve(now) is { } after ? DriftComparer.Compare(before, after) : null;

    private static ResolvedDocument? Resolve(DocumentFile file)
    {
        var diagnostics = new DiagnosticBag();
        var documents = new DocumentSet(file.Files.Select(one => new SourceDocument(one.Path, one.Text)));
        return documents.TryGet(file.Path, out var source) && source.Root is { } root && OpenApiReader.Read(file.Path, root, diagnostics) is { } document
            ? DocumentResolver.Resolve(document, documents, diagnostics)
            : null;
    }
}
