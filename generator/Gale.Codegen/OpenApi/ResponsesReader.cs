using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads a Responses Object (OpenAPI Specification).</summary>
internal static class ResponsesReader
{
    private const string Default = "default";

    /// <summary>The responses of an operation. Since 3.1 it may have none, and then nobody knows what it answers.</summary>
    /// <param name="operation">The operation's fields.</param>
    /// <param name="read">Reads a response in the words of its version.</param>
    public static IReadOnlyList<ResponseEntry> ReadOf(ObjectReader operation, ElementReader<Referenceable<Response>> read)
    {
        if (!operation.Says("responses"))
        {
            operation.Report(DiagnosticDescriptors.ResponsesMissing);
        }

        return operation.Element("responses", (node, pointer, diagnostics) => Read(node, pointer, diagnostics, read)) ?? [];
    }

    private static IReadOnlyList<ResponseEntry> Read(
        YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics, ElementReader<Referenceable<Response>> read) =>
        new ObjectReader(node, pointer, diagnostics).OwnEntries(
            entry => !SpecificationExtension.Is(entry.Key.Text),
            (entry, inner, bag) => ReadEntry(entry, inner, bag, read));

    private static ResponseEntry? ReadEntry(
        YamlEntry entry, JsonPointer pointer, DiagnosticBag diagnostics, ElementReader<Referenceable<Response>> read)
    {
        if (StatusOf(entry.Key.Text) is not { } status)
        {
            diagnostics.ReportWord(entry.Key, pointer, "a status such as 200, 2XX or default");
            return null;
        }

        return read(entry.Value, pointer, diagnostics) is { } response
            ? new ResponseEntry(status, entry.Key.Place, response)
            : null;
    }

    private static string? StatusOf(string key)
    {
        if (key.Length != 3 || key[0] is < '1' or > '5')
        {
            return key == Default ? key : null;
        }

        var isCode = key[1] is >= '0' and <= '9' && key[2] is >= '0' and <= '9';
        var isRange = key[1] is 'X' or 'x' && key[2] is 'X' or 'x';
        return isCode || isRange ? key.ToUpperInvariant() : null;
    }
}
