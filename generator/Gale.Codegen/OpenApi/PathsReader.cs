using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads a Paths Object (OpenAPI Specification).</summary>
internal static class PathsReader
{
    public static IReadOnlyList<PathItem> Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics) =>
        new ObjectReader(node, pointer, diagnostics).OwnEntries(
            entry => !SpecificationExtension.Is(entry.Key.Text), ReadEntry);

    /// <summary>A path is appended to the server's URL: without its slash it would become part of the last segment there.</summary>
    private static PathItem? ReadEntry(YamlEntry entry, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        if (entry.Key.Text.StartsWith("/", StringComparison.Ordinal))
        {
            return PathItemReader.ReadEntry(entry, pointer, diagnostics);
        }

        diagnostics.ReportWord(entry.Key, pointer, "a path that begins with '/'");
        return null;
    }
}
