using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads Reference Objects (OpenAPI Specification).</summary>
internal static class ReferenceReader
{
    private const string Dynamic = "$dynamicRef";

    /// <summary>The reference that an object is, or has among its fields; <see langword="null"/> when it has no <c>$ref</c>.</summary>
    public static Reference? Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics) =>
        Read(node, pointer, diagnostics, "$ref");

    /// <summary>
    /// What a schema refers to. A <c>$dynamicRef</c> leads where its text says: that the schemas on the way here may lead it
    /// elsewhere (JSON Schema 2020-12, 8.2.3.2) is not followed.
    /// </summary>
    public static Reference? ReadOfSchema(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics) =>
        Read(node, pointer, diagnostics, "$ref") ?? Read(node, pointer, diagnostics, Dynamic);

    private static Reference? Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics, string keyword)
    {
        if (node is not YamlMapping mapping || !mapping.TryGet(keyword, out _))
        {
            return null;
        }

        var fields = new ObjectReader(node, pointer, diagnostics);
        return fields.Scalar(keyword, "a text with the place of another object") is not { } target
            ? null
            : new Reference(target, pointer)
            {
                Target = target.Text,
                IsDynamic = keyword == Dynamic,
                Summary = fields.Text("summary"),
                Description = fields.Text("description"),
            };
    }

    /// <summary>Where the specification allows an object or a reference to one.</summary>
    public static Referenceable<T>? ReadOr<T>(
        YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics, ElementReader<T> read)
        where T : OpenApiElement
    {
        if (Read(node, pointer, diagnostics) is { } reference)
        {
            new ObjectReader(node, pointer, diagnostics).ReportUnknownOfOurs(ObjectFields.ReferenceExtensions);
            return new Referenceable<T>(reference);
        }

        return read(node, pointer, diagnostics) is { } value ? new Referenceable<T>(value) : null;
    }
}
