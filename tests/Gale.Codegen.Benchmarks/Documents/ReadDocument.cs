using Gale.Codegen.Diagnostics;
using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Benchmarks.Documents;

/// <summary>Reads documents as the generator does.</summary>
internal static class ReadDocument
{
    public static ResolvedDocument Of(string path, string text)
    {
        var diagnostics = new DiagnosticBag();
        var source = new SourceDocument(path, text);
        return source.Root is { } root && OpenApiReader.Read(path, root, diagnostics) is { } document
            ? DocumentResolver.Resolve(document, new DocumentSet([source]), diagnostics)
            : throw new InvalidDataException($"{path} is no OpenAPI document.");
    }
}
