using Gale.Codegen.Diagnostics;
using Gale.Codegen.Yaml;

namespace Gale.Codegen.OpenApi;

/// <summary>Reads Reference Objects (OpenAPI Specification).</summary>
internal static class ReferenceReader
{
    /// <summary>The reference that an object is, or has among its fields; <see langword="null"/> when it has no <c>$ref</c>.</summary>
    public static Reference? Read(YamlNode node, JsonPointer pointer, DiagnosticBag diagnostics)
    {
        if (node is not YamlMapping mapping || !mapping.TryGet("$ref", out _))
        {
            return null;
        }

        var fields = new ObjectReader(node, pointer, diagnostics);
        return fields.Scalar("$ref", "a text with the place of another object") is not { } target
            ? null
            : new Reference(target, pointer)
            {
                Target = target.Text,
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
            return new Referenceable<T>(reference);
        }

        return read(node, pointer, diagnostics) is { } value ? new Referenceable<T>(value) : null;
    }
}
