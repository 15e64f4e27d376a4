using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads a Callback Object (OpenAPI Specification).</summary>
internal static class CallbackReader
{
    public static Referenceable<Callback>? ReadOrReference(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics) =>
        ReferenceReader.ReadOr(node, pointer, diagnostics, Read);

    public static Callback Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics) => new(node, pointer)
    {
        Items = new ObjectReader(node, pointer, diagnostics).OwnEntries(entry => !SpecificationExtension.Is(entry.Key.Text), PathItemReader.ReadEntry),
    };
}
