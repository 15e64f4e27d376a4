using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads a Paths Object (OpenAPI Specification).</summary>
internal static class PathsReader
{
    public static IReadOnlyList<PathItem> Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics) =>
        Read(node, pointer, diagnostics, PathItemReader.ReadEntry);

    /// <param name="node">The object.</param>
    /// <param name="pointer">The way to it.</param>
    /// <param name="diagnostics">Receives what is wrong.</param>
    /// <param name="read">Reads a path item in the words of its version.</param>
    public static IReadOnlyList<PathItem> Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics, EntryReader<PathItem> read) =>
        new ObjectReader(node, pointer, diagnostics).OwnEntries(
            entry => !SpecificationExtension.Is(entry.Key.Text),
            (entry, inner, bag) => ReadEntry(entry, inner, bag, read));

    /// <summary>A path is appended to the server's URL: without its slash it would become part of the last segment there.</summary>
    private static PathItem? ReadEntry(YamlEntry entry, JsonPointer pointer, DiagnosticBag diagnostics, EntryReader<PathItem> read)
    {
        if (entry.Key.Text.StartsWith("/", StringComparison.Ordinal))
        {
            return read(entry, pointer, diagnostics);
        }

        diagnostics.ReportWord(entry.Key, pointer, "a path that begins with '/'");
        return null;
    }
}
